package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is read.
 *
 * @param evidence names of the documents that close it, separated by semicolons
 * @param plannedOn planned date; null for 未填
 * @param openPredecessors how many predecessors are still open
 * @param own whether the project added it, beyond its template
 * @param ownerId who looks after it in the lead department; null for 未填
 * @param weight percentage points of the project; null for 未填
 * @param droppedReason why it was dropped; null while it is not
 */
public record MilestoneView(
        String id,
        String projectId,
        String project,
        int no,
        String name,
        Stage stage,
        boolean statutory,
        String evidence,
        MilestoneStatus status,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate actualOn,
        @Nullable String documentNumber,
        @Nullable String note,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String returnedReason,
        int openPredecessors,
        boolean own,
        @Nullable String droppedBy,
        @Nullable Instant droppedAt,
        @Nullable String droppedReason,
        @Nullable String ownerId,
        @Nullable Integer weight,
        long version) {

    /** What people call it: 10 施工许可. */
    public String label() {
        return no + " " + name;
    }

    /** The documents that close it. */
    public List<String> evidenceNames() {
        return evidence.isEmpty() ? List.of() : List.of(evidence.split(";"));
    }

    /** Whether it was taken off the road map. */
    public boolean dropped() {
        return status == MilestoneStatus.DROPPED;
    }

    /** Whether the case that is at that stage has not come to it. */
    boolean ahead(Stage present) {
        return stage.ordinal() > present.ordinal();
    }

    /** Whether nothing comes before it any more. */
    public boolean ready() {
        return status == MilestoneStatus.OPEN && openPredecessors == 0;
    }
}
