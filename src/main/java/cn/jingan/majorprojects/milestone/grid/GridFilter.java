package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the grid is narrowed by; null leaves a criterion out.
 *
 * @param only codes of the projects that are wanted; empty for all
 * @param project part of a project's name, or its number or code
 * @param stage to which the milestones belong
 * @param text part of a milestone's name
 * @param late whether only milestones are wanted that are past their planned day, or expected after it
 */
public record GridFilter(
        List<String> only, @Nullable String project, @Nullable Stage stage, @Nullable String text, boolean late) {

    public GridFilter {
        only = List.copyOf(only);
    }

    /** Of all projects. */
    public GridFilter(@Nullable String project, @Nullable Stage stage, @Nullable String text, boolean late) {
        this(List.of(), project, stage, text, late);
    }

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
