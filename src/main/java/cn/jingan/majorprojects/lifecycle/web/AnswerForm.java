package cn.jingan.majorprojects.lifecycle.web;

import org.jspecify.annotations.Nullable;

/**
 * A second administrator's answer.
 *
 * @param answer approved or returned
 * @param reason of the return
 */
record AnswerForm(@Nullable TableAnswer answer, @Nullable String reason) {}
