package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an approval: of the leader who gave it, or of a department that consented under it.
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
 * @param setBy code of the department whose condition it is; null for the leader's
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
        @Nullable String setBy,
        long version) {
    /** How far ahead a condition may be due: a later year is a slip of the pen; 默认配置. */
    private static final int YEARS_AHEAD = 10;

    /** Whether a condition set on that day may be due then. */
    static boolean mayBeDue(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isAfter(today) && !due.isAfter(today.plusYears(YEARS_AHEAD));
    }

    /** One that is open from now on. */
    static Condition open(
            String id,
            Gate gate,
            int no,
            String content,
            String department,
            LocalDate dueOn,
            @Nullable GateKind blocks,
            @Nullable String setBy) {
        return new Condition(
                id,
                gate.id(),
                gate.projectId(),
                gate.project(),
                no,
                content,
                department,
                dueOn,
                blocks,
                ConditionStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                setBy,
                0);
    }

    /** Which department finds it met: the one that set it, for the leader's the one that leads. */
    public String verifier(String leadDepartment) {
        return setBy == null ? leadDepartment : setBy;
    }
}
