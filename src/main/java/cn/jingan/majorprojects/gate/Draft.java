package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * A handler's draft of the department's opinion.
 *
 * @param answer one of five
 * @param opinion reason or conditions in words; needed for all but 同意
 */
public record Draft(@Nullable Answer answer, @Nullable String opinion) {}
