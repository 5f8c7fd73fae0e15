package cn.jingan.majorprojects.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier finds.
 *
 * @param answer settled, or returned
 * @param reason in words; needed for a return
 * @param deadline last day of the next round; null for the ladder's
 * @param nextHandler id of the person who should answer again; null for whoever holds the post
 */
public record Verdict(
        @Nullable Choice answer, @Nullable String reason, @Nullable LocalDate deadline, @Nullable String nextHandler) {

    /** A verdict that leaves the day and the person to the ladder and the post. */
    public Verdict(@Nullable Choice answer, @Nullable String reason) {
        this(answer, reason, null, null);
    }

    /** The findings. */
    public enum Choice {
        /** 销号. */
        SETTLED,
        /** 退回重办. */
        RETURNED
    }
}
