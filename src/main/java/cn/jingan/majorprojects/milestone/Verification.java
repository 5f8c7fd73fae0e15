package cn.jingan.majorprojects.milestone;

import org.jspecify.annotations.Nullable;

/**
 * A head's answer to a completed milestone.
 *
 * @param answer accepted or returned
 * @param reason why it is returned
 * @param nextHandler id of the officer who shall mend what is returned; null for any
 */
public record Verification(@Nullable Answer answer, @Nullable String reason, @Nullable String nextHandler) {

    /** An answer that leaves it to the post who comes next. */
    public Verification(@Nullable Answer answer, @Nullable String reason) {
        this(answer, reason, null);
    }

    /** 核验通过 or 退回. */
    public enum Answer {
        ACCEPTED,
        RETURNED
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
