package cn.jingan.majorprojects.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A permit whose last day matters.
 *
 * @param project code of its project
 * @param projectNumber annex number of the project; null beyond the annex
 * @param kind key of the kind of permit
 * @param number of the permit
 * @param validUntil its last day
 * @param verified whether the head has compared it with the paper
 */
public record PermitRow(
        String id,
        String project,
        @Nullable String projectNumber,
        String projectName,
        String kind,
        String number,
        LocalDate validUntil,
        boolean verified) {

    /** Calendar days from that day to the last one; negative when it has ended. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, validUntil);
    }

    /** What to give as {@code after} for what follows this row. */
    public String key() {
        return validUntil + "." + id;
    }
}
