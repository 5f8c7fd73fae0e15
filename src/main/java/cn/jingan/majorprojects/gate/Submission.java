package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * What the lead department submits.
 *
 * @param advice what it recommends: APPROVED or CONDITIONAL
 * @param statement why the project is ready, in words
 */
public record Submission(@Nullable Verdict advice, @Nullable String statement) {}
