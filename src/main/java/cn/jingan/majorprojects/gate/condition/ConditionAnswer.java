package cn.jingan.majorprojects.gate.condition;

import org.jspecify.annotations.Nullable;

/**
 * What the verifier answers.
 *
 * @param answer met, or given back
 * @param reason of the return
 */
public record ConditionAnswer(@Nullable Choice answer, @Nullable String reason) {

    /** The answers. */
    public enum Choice {
        /** 已落实. */
        ACCEPTED,
        /** 退回. */
        RETURNED
    }
}
