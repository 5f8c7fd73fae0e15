package cn.jingan.majorprojects.audit.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a test found; an occasion to look, no verdict.
 *
 * @param test its code
 * @param project chain
 * @param seq number of the entry
 * @param entry id of it
 * @param before number of the entry it goes with; null where there is none
 * @param label what it was done to
 * @param recorded when
 * @param measured seconds, days or per cent, where the test has a limit
 */
public record Found(
        String test,
        String project,
        long seq,
        String entry,
        @Nullable Long before,
        String label,
        Instant recorded,
        @Nullable Long measured) {}
