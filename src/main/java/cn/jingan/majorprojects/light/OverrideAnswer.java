package cn.jingan.majorprojects.light;

import org.jspecify.annotations.Nullable;

/**
 * What the leader answers.
 *
 * @param answer granted or refused
 * @param decision in words; needed for a refusal
 */
public record OverrideAnswer(@Nullable Choice answer, @Nullable String decision) {

    /** The answers. */
    public enum Choice {
        /** 同意改灯. */
        GRANTED,
        /** 不同意. */
        REFUSED
    }
}
