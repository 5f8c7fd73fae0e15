package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of several decisions that were taken at once.
 *
 * @param lines in the order in which they were named
 */
public record Batch(String id, String person, Verdict answer, Instant decidedAt, List<Line> lines) {

    /**
     * What became of one of them.
     *
     * @param gateId as it was named
     * @param rule why it was refused; null when it went through
     * @param sentence the same in words
     */
    public record Line(int line, String gateId, @Nullable String rule, @Nullable String sentence) {

        /** Whether it was decided. */
        public boolean decided() {
            return rule == null;
        }
    }

    /** How many were decided. */
    public long decided() {
        return lines.stream().filter(Line::decided).count();
    }

    /** How many were refused. */
    public long refused() {
        return lines.size() - decided();
    }
}
