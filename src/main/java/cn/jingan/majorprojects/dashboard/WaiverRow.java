package cn.jingan.majorprojects.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that holds.
 *
 * @param project code of its project
 * @param projectNumber annex number of the project; null beyond the annex
 * @param label the gate and what it goes without
 * @param validUntil its last day
 */
public record WaiverRow(
        String id,
        String project,
        @Nullable String projectNumber,
        String projectName,
        String label,
        String reason,
        LocalDate validUntil) {

    /** What to give as {@code after} for what follows this row. */
    public String key() {
        return validUntil + "." + id;
    }
}
