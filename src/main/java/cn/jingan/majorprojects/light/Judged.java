package cn.jingan.majorprojects.light;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A light that was judged, with what it was judged by.
 *
 * @param on the day it was judged for
 */
record Judged(Verdict verdict, LightInput input, LocalDate on) {

    /** Id of the milestone that is overdue longest; null for none. */
    @Nullable
    String milestoneId() {
        return input.late() == null ? null : input.late().id();
    }

    /** What people call it. */
    @Nullable
    String milestone() {
        return input.late() == null ? null : input.late().label();
    }

    /** Its planned date. */
    @Nullable
    LocalDate plannedOn() {
        return input.late() == null ? null : input.late().plannedOn();
    }
}
