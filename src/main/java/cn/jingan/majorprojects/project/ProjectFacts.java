package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded of a project.
 *
 * @param investment total investment in 万元; null for 未填
 * @param features codes separated by semicolons
 */
public record ProjectFacts(
        String id,
        String code,
        @Nullable Integer annexNo,
        String name,
        Category category,
        String subcategory,
        String zone,
        String zoneBasis,
        @Nullable String subdistrict,
        String leadDepartment,
        String route,
        String funding,
        String template,
        String features,
        String note,
        @Nullable BigDecimal investment,
        Stage stage,
        RunState runState,
        Instant createdAt,
        long version) {

    /** The kind the decision tables ask about: the sub-category, or INDUSTRY. */
    public String kind() {
        return subcategory.isEmpty() ? category.name() : subcategory;
    }

    /** The features as a list. */
    public List<String> featureList() {
        return features.isEmpty() ? List.of() : List.of(features.split(";"));
    }

    /** What stands against recording anything for the case, as {@link CaseLock} refuses it. */
    public Hindrance hindrance() {
        return new Hindrance().when(runState.over(), () -> new RuleViolation(ProjectRule.CASE_OVER));
    }

    /** What people call it: 37 某小学. */
    public String label() {
        return number() + " " + name;
    }

    /** What people call it by: the annex number, or the code beyond the annex. */
    public String number() {
        return annexNo == null ? code : annexNo.toString();
    }
}
