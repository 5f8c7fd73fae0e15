package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * How the lead department ended its coordination.
 *
 * @param answer ask the objectors again, or take the submission back for changes
 * @param minutes what was agreed, in words
 */
public record Coordination(@Nullable Choice answer, @Nullable String minutes) {

    /** 请异议部门再次答复 or 退回补正. */
    public enum Choice {
        ASK_AGAIN,
        RETURN_APPLICANT
    }
}
