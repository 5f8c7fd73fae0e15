package cn.jingan.majorprojects.worklist.web;

import org.jspecify.annotations.Nullable;

/**
 * What is asked when a task is passed on or advice is asked for and given, as it is sent.
 *
 * @param to id of the person chosen
 * @param nextHandler id of who does the next step
 */
record RoutingForm(
        @Nullable String to,
        @Nullable String reason,
        @Nullable String question,
        @Nullable String advice,
        @Nullable String nextHandler) {}
