package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone of a project: completed by the officer, verified by another person where it is statutory. */
final class Milestone {
    private final String id;
    private final String projectId;
    private final String project;
    private final int no;
    private final String name;
    private final boolean statutory;
    private final long version;
    private MilestoneStatus status;
    private @Nullable LocalDate actualOn;
    private @Nullable String documentNumber;
    private @Nullable String note;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String returnedReason;

    Milestone(
            String id,
            String projectId,
            String project,
            int no,
            String name,
            boolean statutory,
            MilestoneStatus status,
            @Nullable LocalDate actualOn,
            @Nullable String documentNumber,
            @Nullable String note,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String verifiedBy,
            @Nullable Instant verifiedAt,
            @Nullable String returnedReason,
            long version) {
        this.id = id;
        this.projectId = projectId;
        this.project = project;
        this.no = no;
        this.name = name;
        this.statutory = statutory;
        this.status = status;
        this.actualOn = actualOn;
        this.documentNumber = documentNumber;
        this.note = note;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.verifiedBy = verifiedBy;
        this.verifiedAt = verifiedAt;
        this.returnedReason = returnedReason;
        this.version = version;
    }

    /** Records the completion; a statutory milestone then waits for its verification. */
    void submit(Acting by, Completion completion, Instant now) {
        requireOpen();
        status = MilestoneStatus.SUBMITTED;
        actualOn = completion.actualDate();
        documentNumber = completion.documentNumber();
        note = completion.note();
        submittedBy = by.personId();
        submittedAt = now;
        returnedReason = null;
    }

    /** What the history calls it once it is submitted: where nobody verifies, it is done. */
    MilestoneStatus submitted() {
        return statutory ? MilestoneStatus.SUBMITTED : MilestoneStatus.DONE;
    }

    /** Accepts a submitted completion. */
    void accept(Acting by, Instant now) {
        requireVerifiable(by);
        verifiedBy = by.personId();
        verifiedAt = now;
    }

    /** Gives a submitted completion back with the reason. */
    void giveBack(Acting by, String reason) {
        requireVerifiable(by);
        status = MilestoneStatus.OPEN;
        returnedReason = reason;
    }

    /** Closes it; the process calls this at its end. */
    void close() {
        status = MilestoneStatus.DONE;
    }

    void requireOpen() {
        if (status != MilestoneStatus.OPEN) {
            throw new RuleViolation(MilestoneRule.MILESTONE_NOT_OPEN, status);
        }
    }

    private void requireVerifiable(Acting by) {
        if (status != MilestoneStatus.SUBMITTED) {
            throw new RuleViolation(MilestoneRule.MILESTONE_NOT_SUBMITTED, status);
        }
        if (by.is(submittedBy)) {
            throw new RuleViolation(MilestoneRule.CLOSER_VERIFIES);
        }
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

    boolean statutory() {
        return statutory;
    }

    MilestoneStatus status() {
        return status;
    }

    @Nullable
    LocalDate actualOn() {
        return actualOn;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    long version() {
        return version;
    }

    /** What people call it: 10 施工许可. */
    String label() {
        return no + " " + name;
    }
}
