package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change: applied for by the officer, decided by another person, then frozen. */
final class Change {
    private final String id;
    private final String projectId;
    private final String project;
    private final ChangeKind kind;
    private final boolean listed;
    private final String leadDepartment;
    private final long version;
    private ChangeStatus status;
    private String reason;
    private String papers;
    private @Nullable BigDecimal size;
    private boolean crossYear;
    private String post;
    private String basis;
    private String authorityVersion;
    private @Nullable String gateId;
    private String appliedBy;
    private Instant appliedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String opinion;

    Change(
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
        this.id = id;
        this.projectId = projectId;
        this.project = project;
        this.kind = kind;
        this.listed = listed;
        this.leadDepartment = leadDepartment;
        this.status = status;
        this.reason = reason;
        this.papers = papers;
        this.size = size;
        this.crossYear = crossYear;
        this.post = post;
        this.basis = basis;
        this.authorityVersion = authorityVersion;
        this.gateId = gateId;
        this.appliedBy = appliedBy;
        this.appliedAt = appliedAt;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.opinion = opinion;
        this.version = version;
    }

    /** The officer mends an application that was given back. */
    void apply(Acting by, ChangeRequest request, Wanted wanted, ChangeAuthority.Level level, Instant now) {
        status = ChangeStatus.APPLIED;
        reason = request.reasonText();
        papers = String.join(";", request.papers());
        size = wanted.size();
        crossYear = wanted.crossYear();
        post = level.post();
        basis = level.basis();
        authorityVersion = level.version();
        appliedBy = by.personId();
        appliedAt = now;
    }

    /** The lead department's head answers; an approval becomes effective through the process. */
    void answer(Acting by, HeadAnswer given, Instant now) {
        require(ChangeStatus.APPLIED);
        requireNotApplicant(by);
        decidedBy = by.personId();
        decidedAt = now;
        opinion = given.reason();
        if (given.answer() == HeadAnswer.Choice.RETURNED) {
            status = ChangeStatus.RETURNED;
        }
    }

    /** The officer takes it back. */
    void abandon() {
        requireRunning();
        status = ChangeStatus.ABANDONED;
    }

    /** The case went elsewhere before it was decided. */
    void cancel() {
        requireRunning();
        status = ChangeStatus.CANCELLED;
    }

    /** It was agreed to and takes effect now. */
    void takeEffect(Instant now) {
        status = ChangeStatus.EFFECTIVE;
        decidedAt = now;
    }

    /** It was not agreed to. */
    void refuse(Instant now) {
        status = ChangeStatus.REFUSED;
        decidedAt = now;
    }

    /** Its sign-off and decision happen at that gate. */
    void goTo(String gate) {
        gateId = gate;
    }

    void require(ChangeStatus expected) {
        if (status != expected) {
            throw new RuleViolation(ChangeRule.CHANGE_AT_ANOTHER_STEP, status);
        }
    }

    void requireRunning() {
        if (!status.running()) {
            throw new RuleViolation(ChangeRule.CHANGE_AT_ANOTHER_STEP, status);
        }
    }

    private void requireNotApplicant(Acting by) {
        if (by.personId().equals(appliedBy)) {
            throw new RuleViolation(ChangeRule.APPLICANT_DECIDES);
        }
    }

    /** Whether the lead department's head decides it alone. */
    boolean decidedByLead() {
        return post.equals(ChangeAuthority.LEAD_HEAD);
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    String project() {
        return project;
    }

    ChangeKind kind() {
        return kind;
    }

    String leadDepartment() {
        return leadDepartment;
    }

    ChangeStatus status() {
        return status;
    }

    @Nullable
    String gateId() {
        return gateId;
    }

    long version() {
        return version;
    }
}
