package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What the grid is narrowed by; null leaves a criterion out.
 *
 * @param project part of a project's name, or its number or code
 * @param stage to which the milestones belong
 * @param text part of a milestone's name
 * @param late whether only milestones are wanted that are past their planned day, or expected after it
 */
public record GridFilter(@Nullable String project, @Nullable Stage stage, @Nullable String text, boolean late) {

    ProjectFilter projects() {
        return new ProjectFilter(project, null, null, null, null, null, null);
    }

    /** Whether it leaves out milestones, not projects alone. */
    boolean ofMilestones() {
        return stage != null || textLike() != null || late;
    }

    /** The name's part as it is compared. */
    public @Nullable String textLike() {
        String part = text == null ? "" : text.strip();
        return part.isEmpty() ? null : SearchText.literal(part);
    }
}
