package cn.jingan.majorprojects.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param dueKey where it stands in the list
 * @param dueOn its last day; null for none
 * @param project code of its project
 * @param projectNumber number of the project as people call it
 * @param kind what is to be done
 * @param label to what
 * @param statutory whether a law asks for it (★)
 * @param department code of the department asked
 * @param post code of the post asked
 * @param createdAt since when it waits
 */
public record WaitingRow(
        String id,
        String dueKey,
        @Nullable LocalDate dueOn,
        String project,
        String projectNumber,
        String projectName,
        String kind,
        String label,
        boolean statutory,
        String department,
        String post,
        Instant createdAt) {}
