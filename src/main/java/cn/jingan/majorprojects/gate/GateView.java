package cn.jingan.majorprojects.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gate as it is read.
 *
 * @param roundNo number of its present round; 0 before the first
 * @param coordinated whether its present submission was coordinated
 * @param advice what the lead department recommends
 * @param straightTo where the next submission goes straight back to; null when it asks everybody anew
 * @param returnedReason why it was last given back; null when it was not
 */
public record GateView(
        String id,
        String projectId,
        String project,
        GateKind kind,
        String leadDepartment,
        GateStatus status,
        @Nullable Verdict result,
        int submission,
        int roundNo,
        boolean coordinated,
        @Nullable Verdict advice,
        @Nullable String statement,
        @Nullable String preparedBy,
        @Nullable Instant preparedAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable String returnedReason,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable GateStatus straightTo,
        long version) {

    /** As readiness asks about it. */
    public Readiness.At at() {
        return new Readiness.At(id, projectId, kind);
    }

    /** What people call it: S1 出库（储备→前期），第 1 轮. */
    public String label() {
        return kind.title(roundNo);
    }
}
