package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody withdraws a submission or takes an opinion back.
 *
 * @param reason in words
 */
public record Reason(@Nullable String reason) {
    private static final int TEXT = 4000;

    /** The reason; refuses when there is none or it is too long. */
    String required() {
        new Refusals().required("reason", reason).atMost(TEXT, "reason", reason).refuse();
        return String.valueOf(reason).strip();
    }
}
