package cn.jingan.majorprojects.entry;

import org.jspecify.annotations.Nullable;

/**
 * The planning desk's answer to a proposal.
 *
 * @param answer confirmed or returned
 * @param reason why it is returned
 * @param nextHandler id of the officer who shall mend what is returned; null for any
 */
public record Confirmation(@Nullable Choice answer, @Nullable String reason, @Nullable String nextHandler) {

    /** An answer that leaves it to the post who comes next. */
    public Confirmation(@Nullable Choice answer, @Nullable String reason) {
        this(answer, reason, null);
    }

    /** 确认 or 退回. */
    public enum Choice {
        CONFIRMED,
        RETURNED
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
