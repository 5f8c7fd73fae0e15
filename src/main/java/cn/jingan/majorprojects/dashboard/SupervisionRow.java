package cn.jingan.majorprojects.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order (督办单) in the list over all projects.
 *
 * @param number such as 督办-2026-001
 * @param project code of its project
 * @param projectNumber annex number of the project; null beyond the annex
 * @param level its rung: REMINDER, SUPERVISION, INTERVIEW, CIRCULAR
 * @param department code of the responsible department
 * @param status where it stands, as the orders' own module names it
 * @param dueOn last day of the present round
 * @param roundNo number of the present round, from 1
 * @param endedAt when it was settled, withdrawn or ended; null while it is open
 */
public record SupervisionRow(
        String id,
        String number,
        String project,
        @Nullable String projectNumber,
        String projectName,
        String level,
        String matter,
        String department,
        String status,
        Instant issuedAt,
        LocalDate dueOn,
        int roundNo,
        @Nullable Instant endedAt) {

    /** Whether its last day has passed without an answer. */
    public boolean overdue(LocalDate today) {
        return status.equals("TO_ANSWER") && dueOn.isBefore(today);
    }
}
