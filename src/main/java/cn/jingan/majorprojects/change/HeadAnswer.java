package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the lead department's head to a small change.
 *
 * @param answer approved, refused or returned
 * @param reason why it is refused or returned
 * @param nextHandler id of the officer who shall mend what is returned; null for any
 */
public record HeadAnswer(@Nullable Choice answer, @Nullable String reason, @Nullable String nextHandler) {

    /** An answer that leaves it to the post who comes next. */
    public HeadAnswer(@Nullable Choice answer, @Nullable String reason) {
        this(answer, reason, null);
    }

    /** 同意, 不同意 or 退回. */
    public enum Choice {
        APPROVED,
        REFUSED,
        RETURNED
    }

    void requireSound() {
        boolean wordless = reason == null || reason.isBlank();
        new Refusals()
                .chosen("answer", answer)
                .when(
                        answer != null && answer != Choice.APPROVED && wordless,
                        "reason",
                        ChangeRule.CHANGE_REASON_REQUIRED)
                .atMost(2000, "reason", reason)
                .refuse();
    }
}
