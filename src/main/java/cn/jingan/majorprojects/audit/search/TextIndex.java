package cn.jingan.majorprojects.audit.search;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says where in the ledger a text may stand. It follows the tree, so that it never leaves out an entry that was written
 * late; what is not in it yet is looked through. Any node may let it follow, at any time.
 */
@Component
public class TextIndex {
    private static final int PART = 256;

    private final Blocks blocks;

    TextIndex(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Takes in up to that many more entries and returns how many. */
    @Transactional
    public int follow(int most) {
        blocks.lock();
        List<Said> fresh = blocks.said(blocks.indexed(), most);
        if (!fresh.isEmpty()) {
            take(fresh);
        }
        return fresh.size();
    }

    private void take(List<Said> fresh) {
        Block newest = blocks.newest();
        for (Said said : fresh) {
            if (said.id().compareTo(newest.firstId()) < 0) {
                blocks.put(blocks.holding(said.id()).with(said));
                continue;
            }
            if (newest.isFull() && said.id().compareTo(newest.lastId()) > 0) {
                blocks.put(newest);
                newest = Block.from(said.id());
            }
            newest = newest.with(said);
        }
        blocks.put(newest);
    }

    /** How many entries it has: the leaves up to that number. */
    public long indexed() {
        return blocks.indexed();
    }

    /**
     * Hands over the stretches in which a text may stand, newest first, as long as more are wanted.
     *
     * @param before the id before which is looked; null for the newest
     * @param wantsMore is given each stretch
     */
    public void visit(String text, @Nullable String before, Predicate<Span> wantsMore) {
        Marks wanted = Marks.within(text);
        String end = before;
        List<Block> part;
        do {
            part = blocks.before(end, PART);
            for (Span span : Span.of(part, end, wanted)) {
                if (!wantsMore.test(span)) {
                    return;
                }
            }
            end = part.isEmpty() ? end : part.get(part.size() - 1).firstId();
        } while (part.size() == PART);
    }
}
