package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridFilter;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Typed;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the grid is wanted.
 *
 * @param only codes of the projects wanted, at most 50; all of them when left out
 * @param q part of a project's name, or its number
 * @param text part of a milestone's name
 * @param after code after which the last part ended
 */
record GridRequest(
        @Nullable @Size(max = 50) List<@Nullable @Size(max = 20) String> only,
        @Nullable @Size(max = 100) String q,
        @Nullable Stage stage,
        @Nullable @Size(max = 100) String text,
        @Nullable Boolean late,
        @Nullable @Size(max = 20) String after) {

    GridFilter filter() {
        return new GridFilter(chosen(), q, stage, text, Boolean.TRUE.equals(late));
    }

    /** The codes of the projects that are wanted; empty for all. */
    public List<String> chosen() {
        return only == null
                ? List.of()
                : only.stream().map(Typed::given).filter(Objects::nonNull).toList();
    }

    @Nullable
    String start() {
        return after == null || after.isBlank() ? null : after;
    }

    /** The address of these rows. */
    public String here() {
        return address("/me/schedule", after).toString();
    }

    /** Where what is typed is tried. */
    public String effect() {
        return address("/me/schedule/effect", after).toString();
    }

    /** The same rows of every page as a workbook. */
    public String workbook() {
        return address("/me/schedule.xlsx", null).toString();
    }

    /** The same rows after so many milestones were saved. */
    String saved(int milestones) {
        return address("/me/schedule", after).with("saved", milestones).toString();
    }

    /** Where the next part is; null at the end. */
    @Nullable
    String next(@Nullable String key) {
        return key == null ? null : address("/me/schedule", key).toString();
    }

    private Address address(String path, @Nullable String behind) {
        return Address.of(path)
                .with("only", String.join(",", chosen()))
                .with("q", q)
                .with("stage", stage)
                .with("text", text)
                .with("late", Boolean.TRUE.equals(late) ? true : null)
                .with("after", behind);
    }
}
