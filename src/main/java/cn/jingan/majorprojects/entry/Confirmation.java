package cn.jingan.majorprojects.entry;

import org.jspecify.annotations.Nullable;

/**
 * The planning desk's answer to a proposal.
 *
 * @param answer confirmed or returned
 * @param reason why it is returned
 */
public record Confirmation(@Nullable Choice answer, @Nullable String reason) {
    /** 确认 or 退回. */
    public enum Choice {
        CONFIRMED,
        RETURNED
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
