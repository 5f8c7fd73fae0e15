package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.project.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is read.
 *
 * @param decidedAt when it was last confirmed or returned; null while nobody answered
 * @param returnedReason why it was last returned; null when it was not
 */
public record ProposalView(
        String id,
        String projectId,
        String project,
        ProposalStatus status,
        Stage stage,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnedReason,
        long version) {

    /** Whether somebody still has to act on it. */
    public boolean open() {
        return status == ProposalStatus.PROPOSED || status == ProposalStatus.RETURNED;
    }
}
