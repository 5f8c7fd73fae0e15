package cn.jingan.majorprojects.milestone;

import org.jspecify.annotations.Nullable;

/**
 * A head's answer to a completed milestone.
 *
 * @param answer accepted or returned
 * @param reason why it is returned
 */
public record Verification(@Nullable Answer answer, @Nullable String reason) {

    /** 核验通过 or 退回. */
    public enum Answer {
        ACCEPTED,
        RETURNED
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
