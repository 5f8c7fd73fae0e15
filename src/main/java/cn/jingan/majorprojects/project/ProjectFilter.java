package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What a list of projects is narrowed by; null leaves a criterion out.
 *
 * @param q part of the name, spaces ignored, or a number or code
 * @param zone code of a zone; {@code NONE} for 未定位
 * @param programme code of a programme group
 * @param light that is shown
 */
public record ProjectFilter(
        @Nullable String q,
        @Nullable Category category,
        @Nullable String subcategory,
        @Nullable Stage stage,
        @Nullable RunState runState,
        @Nullable String department,
        @Nullable String zone,
        @Nullable String programme,
        @Nullable Light light) {

    /** Of whatever programme group and light. */
    public ProjectFilter(
            @Nullable String q,
            @Nullable Category category,
            @Nullable String subcategory,
            @Nullable Stage stage,
            @Nullable RunState runState,
            @Nullable String department,
            @Nullable String zone) {
        this(q, category, subcategory, stage, runState, department, zone, null, null);
    }

    /** The members of a programme group. */
    public static ProjectFilter ofProgramme(String programme) {
        return new ProjectFilter(null, null, null, null, null, null, null, programme, null);
    }

    /** The name's part as the search column holds it. */
    public @Nullable String nameLike() {
        return SearchText.pattern(q);
    }

    /** The annex number, where the text is one. */
    public @Nullable Integer number() {
        return q != null && q.strip().matches("\\d{1,6}") ? Integer.valueOf(q.strip()) : null;
    }
}
