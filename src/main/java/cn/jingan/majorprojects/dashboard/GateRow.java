package cn.jingan.majorprojects.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gate, as the board shows it.
 *
 * @param project code of the project
 * @param projectNumber its number in the annex; null beyond it
 * @param roundNo number of the present round; 0 before the first
 * @param since when the present step began
 * @param dueOn last day of the present step; null for none
 * @param asked departments asked in the running round; 0 outside sign-off
 * @param answered of them with an issued opinion
 * @param result the final decision; null while there is none
 * @param closedAt when it was decided; null before
 */
public record GateRow(
        String id,
        String project,
        @Nullable Integer projectNumber,
        String projectName,
        String kind,
        int roundNo,
        String status,
        Instant since,
        @Nullable LocalDate dueOn,
        int asked,
        int answered,
        @Nullable String result,
        @Nullable Instant closedAt) {}
