package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a conditional approval.
 *
 * @param project code of its project
 * @param content what must be done
 * @param department code of who must do it
 * @param dueOn by when
 * @param blocks the gate that stays shut while it is open; null for none
 * @param note what its owner says was done; null before
 * @param reportedBy id of who reported it; null before
 * @param verifiedBy id of who found it met; null before
 * @param returnedReason why it was given back; null when it was not
 */
public record Condition(
        String id,
        String gateId,
        String projectId,
        String project,
        int no,
        String content,
        String department,
        LocalDate dueOn,
        @Nullable GateKind blocks,
        ConditionStatus status,
        @Nullable String note,
        @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String returnedReason,
        long version) {}
