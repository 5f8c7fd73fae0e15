package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.project.Details;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Details as the form, or JSON, sends them; empty is 未填. */
record DetailsForm(
        @Nullable BigDecimal investment,
        @Nullable String subdistrict,
        @Nullable String unit,
        @Nullable String scale,
        @Nullable String site,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd) {

    Details details() {
        return new Details(
                investment, given(subdistrict), given(unit), given(scale), given(site), plannedStart, plannedEnd);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
