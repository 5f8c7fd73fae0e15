package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What the planning desk issues for a year.
 *
 * @param year such as 2027, in JSON as a text or as a number
 * @param amount in 万元, at most two decimals
 * @param source name and number of the paper
 * @param reason why it differs from the version before
 */
public record PlanEntry(
        @Nullable Year year, @Nullable BigDecimal amount, @Nullable String source, @Nullable String reason) {

    /** The year as a number, if one was chosen. */
    @Nullable
    Integer planYear() {
        return year == null ? null : year.getValue();
    }

    /** The reason, if there is one. */
    @Nullable
    String reasonText() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
