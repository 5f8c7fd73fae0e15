package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the portfolio's chart is wanted.
 *
 * @param group what the rows are put together by; null for the category
 * @param years how many years are shown; null for all dates there are
 * @param from first day shown, with {@code years}; null for the quarter before today's
 * @param limit rows wanted, at most 100
 * @param after code after which the last part ended
 */
record PortfolioRequest(
        @Nullable @Size(max = 100) String q,
        @Nullable Category category,
        @Nullable Stage stage,
        @Nullable @Size(max = 32) String department,
        @Nullable PortfolioGroup group,
        @Nullable @Min(1) @Max(20) Integer years,
        @Nullable LocalDate from,
        @Nullable @Min(1) @Max(100) Integer limit,
        @Nullable @Size(max = 20) String after) {
    private static final int ROWS = 100;
    private static final int MONTHS = 12;

    ProjectFilter filter() {
        return new ProjectFilter(q, category, null, stage, null, Typed.given(department), null);
    }

    PortfolioGroup grouping() {
        return group == null ? PortfolioGroup.CATEGORY : group;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return Typed.given(after);
    }

    /** The days shown; null where all dates there are decide. */
    @Nullable
    TimeScale scale(LocalDate today, int width) {
        if (years == null) {
            return null;
        }
        LocalDate first = TimeScale.quarter(from == null ? today.minusMonths(3) : from);
        return new TimeScale(first, first.plusMonths((long) MONTHS * years), width);
    }

    /** The address of the same rows over so many years; null for all. */
    public String zoomed(@Nullable Integer over) {
        return address(over, null, Typed.given(after));
    }

    /** The address of the same rows, half a window earlier (-1) or later (1). */
    public String moved(int way, LocalDate first) {
        int months = years == null ? 0 : way * MONTHS * years / 2;
        return address(years, first.plusMonths(months), Typed.given(after));
    }

    /** Where the next part is; null at the end. */
    @Nullable
    String next(@Nullable String key) {
        return key == null ? null : address(years, from, key);
    }

    /** What a file of the same rows is asked for with. */
    public String asked() {
        String address = address(years, from, Typed.given(after));
        return address.contains("?") ? address.substring(address.indexOf('?')) : "";
    }

    private String address(@Nullable Integer over, @Nullable LocalDate first, @Nullable String behind) {
        return Address.of("/board/schedule")
                .with("q", q)
                .with("category", category)
                .with("stage", stage)
                .with("department", department)
                .with("group", group)
                .with("years", over)
                .with("from", first)
                .with("after", behind)
                .toString();
    }
}
