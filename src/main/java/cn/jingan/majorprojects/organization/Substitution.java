package cn.jingan.majorprojects.organization;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post held in the place of its absent holder (代理), from one day to another.
 *
 * @param personId the absent holder
 * @param substituteId who acts in their place
 * @param fromOn first day
 * @param toOn last day
 * @param namedBy who named the substitute: the holder, or the system administrator from a leave notice
 * @param revokedAt when it was ended early; null when it was not
 */
public record Substitution(
        String id,
        String personId,
        String substituteId,
        String post,
        String department,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        String namedBy,
        Instant namedAt,
        @Nullable Instant revokedAt) {

    /** Whether it runs or will run. */
    public boolean standsOn(LocalDate day) {
        return revokedAt == null && !toOn.isBefore(day);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return revokedAt == null && !fromOn.isAfter(to) && !toOn.isBefore(from);
    }
}
