package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.shared.SearchText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a box is narrowed by; null leaves a criterion out.
 *
 * @param q part of the project's or the matter's name, spaces ignored
 * @param light that the project shows today
 * @param dueBy due on that day or before
 * @param since opened later than that
 */
public record ItemFilter(
        @Nullable String q,
        @Nullable String stage,
        @Nullable String category,
        @Nullable String kind,
        @Nullable Light light,
        @Nullable LocalDate dueBy,
        @Nullable Instant since) {

    /** Everything. */
    public static final ItemFilter ALL = since(null);

    /** What opened later than that. */
    static ItemFilter since(@Nullable Instant since) {
        return new ItemFilter(null, null, null, null, null, null, since);
    }

    /** The part of the name as the search column holds it. */
    public @Nullable String like() {
        return SearchText.pattern(q);
    }
}
