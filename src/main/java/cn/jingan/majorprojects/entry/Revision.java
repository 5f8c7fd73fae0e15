package cn.jingan.majorprojects.entry;

import org.jspecify.annotations.Nullable;

/**
 * The officer's answer to a return.
 *
 * @param answer proposed again or abandoned
 * @param proposal what is proposed now; does not matter when it is abandoned
 */
public record Revision(@Nullable Choice answer, StageProposal proposal) {
    /** 再次提出 or 撤回. */
    public enum Choice {
        RESUBMITTED,
        ABANDONED
    }
}
