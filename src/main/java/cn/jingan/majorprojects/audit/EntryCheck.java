package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares one entry with what the chain says it must be. */
final class EntryCheck {

    private EntryCheck() {}

    /**
     * What is wrong with the entry; null when nothing is.
     *
     * @param before the head of the chain before the entry
     * @param nextPrev what the next entry, or the head, says this entry's hash is; null when unknown
     * @param pseudonyms of the people known, by id
     */
    static @Nullable Difference difference(
            Entry entry, Head before, @Nullable String nextPrev, Map<String, String> pseudonyms) {
        if (entry.seq() != before.seq() + 1) {
            return Difference.GAP;
        }
        String recomputed = Sha256.of(entry.canonical());
        if (!recomputed.equals(entry.hash())) {
            return recomputed.equals(nextPrev) ? Difference.HASH : Difference.BYTES;
        }
        return meaning(entry, before, pseudonyms);
    }

    private static @Nullable Difference meaning(Entry entry, Head before, Map<String, String> pseudonyms) {
        Content content = entry.readable().orElse(null);
        if (content == null || !sound(entry, content)) {
            return Difference.BYTES;
        }
        if (!content.prev().equals(before.hash()) || !entry.prevHash().equals(before.hash())) {
            return Difference.PREV;
        }
        String person = content.who().person();
        boolean right = entry.copies(content)
                && pseudonyms.getOrDefault(entry.personId(), person).equals(person);
        return right ? null : Difference.COPY;
    }

    private static boolean sound(Entry entry, Content content) {
        return content.format() == Content.FORMAT
                && content.chain().equals(entry.chain())
                && content.seq() == entry.seq()
                && Arrays.equals(content.canonical(), entry.canonical());
    }
}
