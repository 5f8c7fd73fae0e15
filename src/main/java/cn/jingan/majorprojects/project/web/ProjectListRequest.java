package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Address;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which projects is wanted.
 *
 * @param limit rows wanted, at most 200
 * @param after code after which the last part ended
 */
record ProjectListRequest(
        @Nullable @Size(max = 100) String q,
        @Nullable Category category,
        @Nullable @Size(max = 20) String subcategory,
        @Nullable Stage stage,
        @Nullable RunState runState,
        @Nullable @Size(max = 32) String department,
        @Nullable @Size(max = 20) String zone,
        @Nullable @Size(max = 40) String programme,
        @Nullable Light light,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 20) String after) {

    private static final int ROWS = 100;

    ProjectFilter filter() {
        return new ProjectFilter(
                q,
                category,
                given(subcategory),
                stage,
                runState,
                given(department),
                given(zone),
                given(programme),
                light);
    }

    /** Whether one of the criteria is set that stand behind the others. */
    public boolean narrowed() {
        return given(subcategory) != null || runState != null || given(programme) != null;
    }

    /** Whether one is set that a narrow screen keeps behind a button. */
    public boolean narrowedOnPhone() {
        return narrowed() || category != null || stage != null || light != null || given(department) != null;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return given(after);
    }

    /** Where the next part is; null at the end. */
    @Nullable
    String next(@Nullable String key) {
        if (key == null) {
            return null;
        }
        return Address.of("/projects")
                .with("after", key)
                .with("q", q)
                .with("category", category)
                .with("subcategory", subcategory)
                .with("stage", stage)
                .with("runState", runState)
                .with("department", department)
                .with("zone", zone)
                .with("programme", programme)
                .with("light", light)
                .toString();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
