package cn.jingan.majorprojects.money.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jingan.majorprojects.money.funds.Divergence.Kind;
import cn.jingan.majorprojects.money.funds.Divergence.Level;
import cn.jingan.majorprojects.money.funds.Divergences.Missing;
import cn.jingan.majorprojects.money.funds.Measured.Base;
import cn.jingan.majorprojects.money.funds.Measured.BaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where figures part: at the limits, on either side of them, and where there is nothing to measure by. */
class DivergencesTest {
    private final Divergences rule = new Divergences(new FundLimits());

    @ParameterizedTest
    @CsvSource({
        "4100, 31,",
        "4100.01, 31,",
        "4101, 31, PAYMENT_AHEAD YELLOW 10.01",
        "6100, 31, PAYMENT_AHEAD YELLOW 30.00",
        "6200, 31, PAYMENT_AHEAD RED 31.00",
        "2100, 31,",
        "2099, 31, PAYMENT_BEHIND YELLOW 10.01",
        "0, 31, PAYMENT_BEHIND RED 31.00"
    })
    void payment_ahead_or_behind_of_the_progress_is_found_beyond_the_limits(
            String paid, String progress, @Nullable String expected) {
        assertThat(rule.of(month("100000", paid, "0", progress, "10000", null, null)).stream()
                        .map(each -> each.kind() + " " + each.level() + " " + each.points()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void more_paid_than_received_is_found_whatever_the_amount() {
        assertThat(rule.of(month("1000", "1000", "0", "10", "10000", null, null)))
                .isEmpty();
        assertThat(rule.of(month("1000", "1000.01", "0", "10", "10000", null, null)))
                .extracting(Divergence::kind, Divergence::level, Divergence::points)
                .containsExactly(tuple(Kind.PAID_OVER_RECEIVED, Level.YELLOW, new BigDecimal("0.00")));
        assertThat(rule.of(month("0", "3001", "0", "30", "10000", null, null)))
                .extracting(Divergence::kind, Divergence::level, Divergence::points)
                .containsExactly(tuple(Kind.PAID_OVER_RECEIVED, Level.RED, new BigDecimal("30.01")));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 1800, 1000, ",
        "6, 1799, 1000, YEAR_BEHIND YELLOW 10.05",
        "6, 1399, 1000, YEAR_BEHIND RED 30.05",
        "1, 1000, 1000, ",
        "2, 1000, 1000, YEAR_BEHIND YELLOW 16.67",
        "12, 3000, 1000, ",
        "6, 9000, 1000, "
    })
    void work_of_the_year_is_measured_by_the_months_gone(
            int month, String done, String before, @Nullable String expected) {
        Measured measured = new Measured(
                LocalDate.of(2026, month, 1),
                new BigDecimal("9000"),
                BigDecimal.ZERO,
                new BigDecimal(done),
                BigDecimal.ZERO,
                null,
                new BigDecimal("2000"),
                new BigDecimal(before));
        assertThat(rule.of(measured).stream().map(each -> each.kind() + " " + each.level() + " " + each.points()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void the_gravest_comes_first() {
        assertThat(rule.of(month("5000", "6200", "1200", "31", "10000", "2000", "1000")))
                .extracting(Divergence::kind, Divergence::points)
                .containsExactly(
                        tuple(Kind.YEAR_BEHIND, new BigDecimal("40.00")),
                        tuple(Kind.PAYMENT_AHEAD, new BigDecimal("31.00")),
                        tuple(Kind.PAID_OVER_RECEIVED, new BigDecimal("12.00")));
    }

    @Test
    void without_something_to_measure_by_it_is_said_and_nothing_judged() {
        Measured bare = month("0", "10", "0", "90", null, null, null);
        assertThat(rule.missing(bare)).containsExactly(Missing.BASE, Missing.YEAR_PLAN);
        assertThat(rule.of(bare))
                .as("an excess needs no base")
                .extracting(Divergence::kind, Divergence::level, Divergence::points)
                .containsExactly(tuple(Kind.PAID_OVER_RECEIVED, Level.RED, new BigDecimal("100.00")));
        assertThat(rule.of(month("1000", "3500", "0", "12", null, null, null)))
                .as("it is measured by what was received")
                .extracting(Divergence::level, Divergence::points)
                .containsExactly(tuple(Level.RED, new BigDecimal("250.00")));
        assertThat(rule.of(month("1000", "1300", "0", "12", null, null, null)))
                .extracting(Divergence::level, Divergence::points)
                .containsExactly(tuple(Level.YELLOW, new BigDecimal("30.00")));
        Measured planned = month("10", "10", "0", "90", null, "2000", null);
        assertThat(rule.missing(planned)).containsExactly(Missing.BASE, Missing.LAST_DECEMBER);
        assertThat(rule.of(planned)).isEmpty();
        assertThat(rule.missing(month("0", "0", "0", "0", "1", "1", "0"))).isEmpty();
    }

    /** A June. */
    private static Measured month(
            String received,
            String paid,
            String done,
            String progress,
            @Nullable String base,
            @Nullable String plan,
            @Nullable String before) {
        return new Measured(
                LocalDate.of(2026, 6, 1),
                new BigDecimal(received),
                new BigDecimal(paid),
                new BigDecimal(done),
                new BigDecimal(progress),
                base == null ? null : new Base(BaseKind.BUDGET_ESTIMATE, new BigDecimal(base)),
                plan == null ? null : new BigDecimal(plan),
                before == null ? null : new BigDecimal(before));
    }
}
