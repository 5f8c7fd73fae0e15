package cn.jingan.majorprojects.audit.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the ledger.
 *
 * @param from the first id in it; null for the oldest
 * @param before the first id no longer in it; null up to the newest
 */
public record Span(@Nullable String from, @Nullable String before) {

    /** All that is older than that entry; all when null. */
    public static Span before(@Nullable String id) {
        return new Span(null, id);
    }

    /** The stretches of those blocks that may hold the marks, newest first; neighbours are one stretch. */
    static List<Span> of(List<Block> newestFirst, @Nullable String end, Marks wanted) {
        List<Span> spans = new ArrayList<>();
        String before = end;
        boolean goesOn = false;
        for (Block block : newestFirst) {
            boolean may = block.mayHold(wanted);
            if (may && goesOn) {
                Span newer = spans.remove(spans.size() - 1);
                spans.add(new Span(block.firstId(), newer.before()));
            } else if (may) {
                spans.add(new Span(block.firstId(), before));
            }
            goesOn = may;
            before = block.firstId();
        }
        return spans;
    }
}
