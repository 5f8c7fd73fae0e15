package cn.jingan.majorprojects.gate.waiver;

import org.jspecify.annotations.Nullable;

/**
 * What the authority answers.
 *
 * @param answer granted or refused
 * @param decision in words; needed for a refusal
 */
public record WaiverAnswer(@Nullable Choice answer, @Nullable String decision) {

    /** The answers. */
    public enum Choice {
        /** 同意豁免. */
        GRANTED,
        /** 不同意. */
        REFUSED
    }
}
