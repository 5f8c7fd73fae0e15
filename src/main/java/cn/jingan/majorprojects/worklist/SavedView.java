package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.project.Light;
import org.jspecify.annotations.Nullable;

/**
 * 常用视图: a box narrowed as one person often reads it; null leaves a criterion out.
 *
 * @param id empty before it is saved
 * @param name of the person's own choice, no two of theirs alike
 * @param sort null for the box's usual order
 */
public record SavedView(
        String id,
        String name,
        Box box,
        @Nullable String q,
        @Nullable String stage,
        @Nullable String category,
        @Nullable String kind,
        @Nullable Light light,
        @Nullable Due due,
        @Nullable ItemOrder sort) {

    /** What the box is narrowed by, as of today. */
    ItemFilter filter(DueDays days) {
        return new ItemFilter(q, stage, category, kind, light, due == null ? null : days.last(due), null);
    }
}
