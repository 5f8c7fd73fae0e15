package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal that the case enter at a stage: proposed by the officer, confirmed by another person. */
final class Proposal {
    private final String id;
    private final String projectId;
    private final String project;
    private final long version;
    private ProposalStatus status;
    private Stage stage;
    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String returnedReason;

    Proposal(
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
        this.id = id;
        this.projectId = projectId;
        this.project = project;
        this.status = status;
        this.stage = stage;
        this.reason = reason;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.returnedReason = returnedReason;
        this.version = version;
    }

    static Proposal of(String id, String projectId, String project, Stage stage, String reason, Acting by, Instant at) {
        return new Proposal(
                id, projectId, project, ProposalStatus.PROPOSED, stage, reason, by.personId(), at, null, null, null, 0);
    }

    /** The planning desk confirms. */
    void confirm(Acting by, Instant now) {
        decide(by, now);
        status = ProposalStatus.CONFIRMED;
    }

    /** The planning desk gives it back with the reason. */
    void giveBack(Acting by, String why, Instant now) {
        decide(by, now);
        status = ProposalStatus.RETURNED;
        returnedReason = why;
    }

    /** The officer proposes again. */
    void resubmit(Acting by, Stage wanted, String why, Instant now) {
        require(ProposalStatus.RETURNED);
        status = ProposalStatus.PROPOSED;
        stage = wanted;
        reason = why;
        proposedBy = by.personId();
        proposedAt = now;
    }

    /** The officer takes it back. */
    void abandon() {
        require(ProposalStatus.RETURNED);
        status = ProposalStatus.ABANDONED;
    }

    /** The case went elsewhere before it was confirmed. */
    void cancel() {
        status = ProposalStatus.CANCELLED;
    }

    void require(ProposalStatus expected) {
        if (status != expected) {
            throw new RuleViolation(EntryRule.PROPOSAL_AT_ANOTHER_STEP, status);
        }
    }

    private void decide(Acting by, Instant now) {
        require(ProposalStatus.PROPOSED);
        if (by.personId().equals(proposedBy)) {
            throw new RuleViolation(EntryRule.PROPOSER_CONFIRMS);
        }
        decidedBy = by.personId();
        decidedAt = now;
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

    ProposalStatus status() {
        return status;
    }

    Stage stage() {
        return stage;
    }

    long version() {
        return version;
    }
}
