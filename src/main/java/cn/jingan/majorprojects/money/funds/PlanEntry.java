package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the planning desk issues for a year.
 *
 * @param amount in 万元, at most two decimals
 * @param source name and number of the paper
 * @param reason why it differs from the version before
 */
public record PlanEntry(
        @Nullable Integer year, @Nullable BigDecimal amount, @Nullable String source, @Nullable String reason) {

    /** The reason, if there is one. */
    @Nullable
    String reasonText() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
