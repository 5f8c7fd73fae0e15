package cn.jingan.majorprojects.milestone.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of dates would move, before it is saved.
 *
 * @param moved milestones whose planned or expected date becomes another
 * @param endBefore when the last milestone is expected now; null for unknown
 * @param endAfter when it would be expected
 */
public record Effect(List<Moved> moved, @Nullable LocalDate endBefore, @Nullable LocalDate endAfter) {

    /**
     * One milestone that moves.
     *
     * @param pastBaseline whether the expected date then lies after the baseline
     * @param critical whether it then lies on the critical path
     */
    public record Moved(
            String label,
            @Nullable LocalDate plannedBefore,
            @Nullable LocalDate plannedAfter,
            @Nullable LocalDate expectedBefore,
            @Nullable LocalDate expectedAfter,
            boolean pastBaseline,
            boolean critical) {}
}
