package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * What the lead department submits.
 *
 * @param advice what it recommends: APPROVED or CONDITIONAL
 * @param statement why the project is ready, in words
 * @param nextHandler id of the head who shall issue it; null for any
 */
public record Submission(@Nullable Verdict advice, @Nullable String statement, @Nullable String nextHandler) {

    /** A submission that any head may issue. */
    public Submission(@Nullable Verdict advice, @Nullable String statement) {
        this(advice, statement, null);
    }
}
