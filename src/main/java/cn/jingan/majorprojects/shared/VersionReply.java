package cn.jingan.majorprojects.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a second administrator answers to a submitted draft.
 *
 * @param answer approved or returned
 * @param reason of the return
 */
public record VersionReply(@Nullable Choice answer, @Nullable String reason) {

    /** What may be answered. */
    public enum Choice {
        /** It comes into force on its day. */
        ACTIVATED,
        /** Back to its author. */
        RETURNED
    }

    /** Gives the answer. */
    public void give(VersionApproval<?> approvals, Actor actor, String id, Version seen) {
        if (answer == null) {
            throw RuleViolation.at("answer", SharedRule.UNKNOWN_CHOICE);
        }
        if (answer == Choice.ACTIVATED) {
            approvals.approve(actor, id, seen);
        } else {
            approvals.giveBack(actor, id, seen, reason);
        }
    }
}
