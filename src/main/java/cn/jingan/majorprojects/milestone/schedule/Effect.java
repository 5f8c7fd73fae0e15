package cn.jingan.majorprojects.milestone.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of dates would move, before it is saved.
 *
 * @param moved milestones whose planned or expected date becomes another
 * @param gates gates that would be reached on another day
 * @param lapses permits that would end before the works start
 * @param endBefore when the last milestone is expected now; null for unknown
 * @param endAfter when it would be expected
 */
public record Effect(
        List<Moved> moved,
        List<Gate> gates,
        List<Lapse> lapses,
        @Nullable LocalDate endBefore,
        @Nullable LocalDate endAfter) {
    /** Of what moves no date. */
    public static final Effect NONE = new Effect(List.of(), List.of(), List.of(), null, null);

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

    /**
     * A gate, which is reached with the last milestone of its stage.
     *
     * @param name S1 to S4
     * @param plannedOn when it is planned now; null for unknown
     * @param late whether it would be reached after that
     */
    public record Gate(
            String name,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate expectedBefore,
            LocalDate expectedAfter,
            boolean late) {}

    /**
     * A permit that holds only until the works start in time.
     *
     * @param permit kind and number
     * @param until its last day
     * @param milestone with which the works start
     * @param expectedOn when that is then expected
     */
    public record Lapse(String permit, LocalDate until, String milestone, LocalDate expectedOn) {}

    /** Whether nothing would move. */
    public boolean nothing() {
        return moved.isEmpty() && gates.isEmpty() && lapses.isEmpty();
    }
}
