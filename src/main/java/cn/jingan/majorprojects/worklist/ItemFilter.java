package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.SearchText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a box is narrowed by; null leaves a criterion out.
 *
 * @param q part of the project's or the matter's name, spaces ignored
 * @param dueBy due on that day or before
 */
public record ItemFilter(
        @Nullable String q,
        @Nullable String stage,
        @Nullable String category,
        @Nullable String kind,
        @Nullable LocalDate dueBy) {

    /** Everything. */
    public static final ItemFilter ALL = new ItemFilter(null, null, null, null, null);

    /** The part of the name as the search column holds it. */
    public @Nullable String like() {
        return SearchText.pattern(q);
    }
}
