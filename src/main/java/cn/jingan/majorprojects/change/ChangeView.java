package cn.jingan.majorprojects.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is read.
 *
 * @param papers the papers that were ticked, separated by semicolons
 * @param size per cent, or days of delay; null where it has none
 * @param post code of the deciding post; HEAD for the lead department's head
 * @param gateId the gate of its sign-off and decision; null where the lead department decides
 * @param decidedBy the lead department's head, where that one decided
 * @param opinion what the head said; null for nothing
 */
public record ChangeView(
        String id,
        String projectId,
        String project,
        ChangeKind kind,
        boolean listed,
        String leadDepartment,
        ChangeStatus status,
        String reason,
        String papers,
        @Nullable BigDecimal size,
        boolean crossYear,
        String post,
        String basis,
        String authorityVersion,
        @Nullable String gateId,
        String appliedBy,
        Instant appliedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String opinion,
        long version) {

    /** The papers as a list. */
    public List<String> paperList() {
        return papers.isEmpty() ? List.of() : List.of(papers.split(";"));
    }

    /** Whether the lead department's head decides it alone. */
    public boolean decidedByLead() {
        return post.equals(ChangeAuthority.LEAD_HEAD);
    }
}
