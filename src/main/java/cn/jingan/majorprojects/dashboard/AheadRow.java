package cn.jingan.majorprojects.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something due.
 *
 * @param what {@code MILESTONE}, {@code WORK} (an open item with a limit) or {@code PERMIT} (its last day)
 * @param kind of the permit or of the work; empty for a milestone
 * @param label what it is about
 * @param projectNumber annex number of the project; null beyond the annex
 */
public record AheadRow(
        String what,
        String id,
        LocalDate dueOn,
        String kind,
        String label,
        boolean statutory,
        String project,
        @Nullable String projectNumber,
        String projectName,
        String department) {

    /** What to give as {@code after} for what follows this row. */
    public String key() {
        return dueOn + "." + id;
    }
}
