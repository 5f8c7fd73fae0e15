package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as the inbox knows it.
 *
 * @param kind of work, also the name of the action that answers it
 * @param assignee person who does it; null while it lies in the department's queue
 * @param dueKey what the list is ordered by: due date, then creation
 * @param status OPEN, DONE or CANCELLED
 */
public record WorkItem(
        String id,
        String projectId,
        String project,
        String projectNumber,
        String projectName,
        String category,
        String subcategory,
        String stage,
        String kind,
        String subjectType,
        String subjectId,
        String label,
        boolean statutory,
        String sender,
        String department,
        String post,
        @Nullable String assignee,
        @Nullable String starter,
        @Nullable LocalDate dueOn,
        String dueKey,
        String status,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long version) {

    /** The thing it concerns. */
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return status.equals("OPEN");
    }
}
