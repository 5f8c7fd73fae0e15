package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.DomainEvent.Change;
import cn.jingan.majorprojects.shared.Subject;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the history as it is shown.
 *
 * @param id of the entry
 * @param chain code of the project, or {@code SYSTEM}
 * @param seq number within the chain, from 1
 * @param action what was done
 * @param project code; null for what concerns no project
 * @param subject what it was done to
 * @param label what that is called
 * @param who signed
 * @param occurred when it happened
 * @param recorded when it was recorded
 * @param changes fields with their values before and after
 * @param text opinion, reason or note
 * @param digests SHA-256 of the documents it rests on
 * @param versions tables and models applied
 * @param hash SHA-256 of the canonical bytes
 * @param prev hash of the entry before
 * @param canonical the canonical bytes as text
 */
public record HistoryItem(
        String id,
        String chain,
        long seq,
        String action,
        @Nullable String project,
        Subject subject,
        String label,
        Who who,
        Instant occurred,
        Instant recorded,
        List<Change> changes,
        @Nullable String text,
        List<String> digests,
        List<String> versions,
        String hash,
        String prev,
        String canonical) {
    /** The field of a change that names another thing, by kind and id: a document is filed with a condition. */
    public static final String OTHER_THING = "subject";

    /** The same without what was said and what changed, for who is not to read that; its bytes would tell it, too. */
    HistoryItem withoutWords() {
        return new HistoryItem(
                id, chain, seq, action, project, subject, label, who, occurred, recorded, List.of(), null, digests,
                versions, hash, prev, "");
    }

    /** Ids of the other things it names. */
    Stream<String> otherThings() {
        return changes.stream()
                .filter(change -> change.field().equals(OTHER_THING))
                .map(Change::after)
                .filter(Objects::nonNull)
                .map(thing -> thing.substring(thing.indexOf(' ') + 1));
    }

    /**
     * Who signed.
     *
     * @param name of the person
     * @param pseudonym what stands in the ledger for the person
     * @param post code
     * @param department code
     * @param signature post and department as people read them
     * @param onBehalfOf name of the absent holder whom the person substituted; null for their own post
     */
    public record Who(
            String name,
            String pseudonym,
            String post,
            String department,
            String signature,
            @Nullable String onBehalfOf) {}

    /** Whole days between the event and its recording. */
    @JsonProperty
    public long lateDays() {
        return Duration.between(occurred, recorded).toDays();
    }
}
