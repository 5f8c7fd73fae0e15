package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months and plans as people enter them; with amounts that are examples. */
final class MonthFixture {
    private MonthFixture() {}

    static StatementEntry month(@Nullable YearMonth month, String received, String paid, String done, String progress) {
        return month(month, received, paid, done, progress, null);
    }

    static StatementEntry month(
            @Nullable YearMonth month,
            String received,
            String paid,
            String done,
            String progress,
            @Nullable String reason) {
        return new StatementEntry(
                month,
                new BigDecimal(received),
                new BigDecimal(paid),
                new BigDecimal(done),
                new BigDecimal(progress),
                "主体结构施工",
                reason,
                List.of());
    }

    static PlanEntry plan(int year, String amount, @Nullable String reason) {
        return new PlanEntry(Year.of(year), new BigDecimal(amount), "示例计划 1 号", reason);
    }
}
