package cn.jingan.majorprojects.project.intake.web;

import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.intake.ProjectKind;
import cn.jingan.majorprojects.project.intake.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal as a form, or JSON, sends it; empty is 未填. */
record IntakeForm(
        @Nullable String name,
        @Nullable ProjectKind kind,
        @Nullable String leadDepartment,
        @Nullable String route,
        @Nullable String funding,
        @Nullable String template,
        @Nullable List<String> features,
        @Nullable String necessity,
        @Nullable String fundSource,
        @Nullable BigDecimal investment,
        @Nullable String subdistrict,
        @Nullable String unit,
        @Nullable String scale,
        @Nullable String site,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd) {

    Proposal proposal() {
        return new Proposal(
                given(name),
                kind,
                given(leadDepartment),
                given(route),
                given(funding),
                given(template),
                features == null ? List.of() : features.stream().distinct().toList(),
                given(necessity),
                given(fundSource),
                new Details(
                        investment,
                        given(subdistrict),
                        given(unit),
                        given(scale),
                        given(site),
                        plannedStart,
                        plannedEnd));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
