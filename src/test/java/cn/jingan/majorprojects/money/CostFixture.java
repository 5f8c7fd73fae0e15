package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.money.CostEntry.Share;
import cn.jingan.majorprojects.scenario.Cast;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Costs as an officer enters them; with amounts that are examples. */
final class CostFixture {
    private CostFixture() {}

    static CostEntry cost(CostKind kind, String amount, LocalDate on) {
        return cost(kind, null, amount, on, "重新核定");
    }

    static CostEntry cost(CostKind kind, @Nullable String part, String amount, LocalDate on, @Nullable String reason) {
        return funded(kind, part, amount, on, reason);
    }

    static CostEntry funded(
            CostKind kind,
            @Nullable String part,
            String amount,
            LocalDate on,
            @Nullable String reason,
            Share... funding) {
        return new CostEntry(
                kind,
                part,
                new BigDecimal(amount),
                on,
                "示例批复 1 号",
                reason,
                List.of(funding),
                List.of(Cast.scan("批复.pdf")));
    }

    static Share share(int no, @Nullable String source, @Nullable String amount) {
        return new Share(no, source, amount == null ? null : new BigDecimal(amount));
    }
}
