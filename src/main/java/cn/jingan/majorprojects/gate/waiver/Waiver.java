package cn.jingan.majorprojects.gate.waiver;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as it is read.
 *
 * @param project code of its project
 * @param requirement id of the row that is waived
 * @param label the gate and what is required: S2 前期→在建：建筑工程施工许可证
 * @param reason why the officer asks
 * @param validUntil last day it holds
 * @param department code of the department that asked
 * @param askedBy id of who asked
 * @param decidedBy id of who decided; null while nobody has
 * @param decision the decider's words; null for none
 */
public record Waiver(
        String id,
        String gateId,
        String projectId,
        String project,
        String requirement,
        String label,
        String reason,
        LocalDate validUntil,
        WaiverStatus status,
        String department,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable String decidedPost,
        @Nullable String decidedDepartment,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        long version) {

    /** Whether the gate may go without on that day. */
    public boolean holds(LocalDate day) {
        return status == WaiverStatus.GRANTED && !validUntil.isBefore(day);
    }
}
