package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * A handler's draft of the department's opinion.
 *
 * @param answer one of five
 * @param opinion reason or conditions in words; needed for all but 同意
 * @param nextHandler id of the head who shall issue it; null for any
 */
public record Draft(@Nullable Answer answer, @Nullable String opinion, @Nullable String nextHandler) {

    /** A draft that any head may issue. */
    public Draft(@Nullable Answer answer, @Nullable String opinion) {
        this(answer, opinion, null);
    }
}
