package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gate of a case: from submission through rounds of sign-off to a decision. */
final class Gate {
    private final String id;
    private final String projectId;
    private final String project;
    private final GateKind kind;
    private final String leadDepartment;
    private final long version;
    private GateStatus status;
    private @Nullable Verdict result;
    private int submission;
    private int roundNo;
    private boolean coordinated;
    private RoundReason nextReason;
    private String nextAsked;
    private @Nullable Verdict advice;
    private @Nullable String statement;
    private @Nullable String preparedBy;
    private @Nullable Instant preparedAt;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;
    private @Nullable String returnedReason;
    private @Nullable Instant closedAt;

    Gate(
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
            RoundReason nextReason,
            String nextAsked,
            @Nullable Verdict advice,
            @Nullable String statement,
            @Nullable String preparedBy,
            @Nullable Instant preparedAt,
            @Nullable String issuedBy,
            @Nullable Instant issuedAt,
            @Nullable String returnedReason,
            @Nullable Instant closedAt,
            long version) {
        this.id = id;
        this.projectId = projectId;
        this.project = project;
        this.kind = kind;
        this.leadDepartment = leadDepartment;
        this.status = status;
        this.result = result;
        this.submission = submission;
        this.roundNo = roundNo;
        this.coordinated = coordinated;
        this.nextReason = nextReason;
        this.nextAsked = nextAsked;
        this.advice = advice;
        this.statement = statement;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.returnedReason = returnedReason;
        this.closedAt = closedAt;
        this.version = version;
    }

    /** The officer hands in the submission. */
    void prepare(Acting by, Submission given, Instant now) {
        require(GateStatus.PREPARING);
        status = GateStatus.ISSUING;
        advice = given.advice();
        statement = given.statement();
        preparedBy = by.personId();
        preparedAt = now;
        returnedReason = null;
    }

    /** The lead department's head issues it; a new submission asks everybody anew. */
    void issue(Acting by, Instant now) {
        requireIssuable(by);
        status = GateStatus.SIGNING;
        issuedBy = by.personId();
        issuedAt = now;
        submission++;
        coordinated = false;
        askNext(RoundReason.SUBMITTED, List.of());
    }

    /** The lead department's head gives the draft of the submission back. */
    void giveBack(Acting by, String reason) {
        requireIssuable(by);
        toApplicant(reason);
    }

    /** Opens the next round and returns its number. */
    int openRound() {
        status = GateStatus.SIGNING;
        return ++roundNo;
    }

    /** Sends the gate to coordination or to the leader. */
    void closeRound(boolean coordinate) {
        status = coordinate ? GateStatus.COORDINATING : GateStatus.DECIDING;
    }

    /** Coordination happened; those who objected answer again. */
    void coordinate(Collection<String> objectors) {
        require(GateStatus.COORDINATING);
        coordinated = true;
        askNext(RoundReason.COORDINATED, objectors);
    }

    /** Coordination found that the submission must be changed. */
    void coordinateToApplicant(String reason) {
        require(GateStatus.COORDINATING);
        toApplicant(reason);
    }

    /** The leader decides; a return keeps the gate open. */
    void decide(Verdict verdict, @Nullable String reason, Collection<String> departments) {
        require(GateStatus.DECIDING);
        switch (verdict) {
            case RETURN_APPLICANT -> toApplicant(reason);
            case RETURN_DEPARTMENTS -> askNext(RoundReason.RETURNED, departments);
            case APPROVED, CONDITIONAL, REFUSED -> result = verdict;
        }
    }

    /** Freezes the gate. */
    void close(Instant now) {
        status = GateStatus.CLOSED;
        closedAt = now;
    }

    /** Ends it undecided. */
    void cancel(Instant now) {
        status = GateStatus.CANCELLED;
        closedAt = now;
    }

    void require(GateStatus expected) {
        if (status != expected) {
            throw new RuleViolation(GateRule.GATE_AT_ANOTHER_STEP, status);
        }
    }

    /** Refuses a signature of the person who prepared the submission. */
    void requireNotPreparer(Acting by) {
        if (by.is(preparedBy)) {
            throw new RuleViolation(GateRule.PREPARER_SIGNS);
        }
    }

    /** Refuses a decision by somebody who prepared or issued the submission. */
    void requireNotApplicant(Acting by) {
        if (by.is(preparedBy) || by.is(issuedBy)) {
            throw new RuleViolation(GateRule.SIGNER_DECIDES);
        }
    }

    private void requireIssuable(Acting by) {
        require(GateStatus.ISSUING);
        if (by.is(preparedBy)) {
            throw new RuleViolation(GateRule.PREPARER_ISSUES);
        }
    }

    private void toApplicant(@Nullable String reason) {
        status = GateStatus.PREPARING;
        returnedReason = reason;
    }

    private void askNext(RoundReason reason, Collection<String> departments) {
        nextReason = reason;
        nextAsked = String.join(";", departments);
    }

    /** The departments the next round asks; empty for all that the matrix names. */
    List<String> asked() {
        return nextAsked.isEmpty() ? List.of() : List.of(nextAsked.split(";"));
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

    GateKind kind() {
        return kind;
    }

    String leadDepartment() {
        return leadDepartment;
    }

    GateStatus status() {
        return status;
    }

    @Nullable
    Verdict result() {
        return result;
    }

    int submission() {
        return submission;
    }

    int roundNo() {
        return roundNo;
    }

    boolean wasCoordinated() {
        return coordinated;
    }

    RoundReason nextReason() {
        return nextReason;
    }

    long version() {
        return version;
    }

    /** What people call it: S2，第 1 轮. */
    String label() {
        return roundNo == 0 ? kind.label() : kind.label() + "，第 " + roundNo + " 轮";
    }
}
