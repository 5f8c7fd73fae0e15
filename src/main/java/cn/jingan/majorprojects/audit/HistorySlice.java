package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what is found is wanted.
 *
 * @param after id of the last entry of the part before; null for the newest
 * @param limit how many entries, from 1 to 200
 */
public record HistorySlice(@Nullable String after, int limit) {
    /** The most entries that one page of the API has. */
    public static final int MOST = 200;

    public HistorySlice {
        new Refusals()
                .when(limit < 1 || limit > MOST, "limit", AuditRule.PAGE_SIZE_OUT_OF_RANGE, MOST)
                .when(after != null && !Ids.isId(after), "after", SharedRule.UNKNOWN_CHOICE)
                .refuse();
    }
}
