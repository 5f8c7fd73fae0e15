package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Typed;
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
                Typed.given(subcategory),
                stage,
                runState,
                Typed.given(department),
                Typed.given(zone),
                Typed.given(programme),
                light);
    }

    /** Whether one of the criteria is set that stand behind the others. */
    public boolean narrowed() {
        return Typed.given(subcategory) != null || runState != null || Typed.given(programme) != null;
    }

    /** Whether one is set that a narrow screen keeps behind a button. */
    public boolean narrowedOnPhone() {
        return narrowed() || category != null || stage != null || light != null || Typed.given(department) != null;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return Typed.given(after);
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
}
