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
    private @Nullable GateStatus straightTo;

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
            @Nullable GateStatus straightTo,
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
        this.straightTo = straightTo;
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

    /** The head issues it: a new submission asks everybody anew, a supplemented one goes straight to who returned it. */
    void issue(Acting by, Instant now) {
        requireIssuable(by);
        status = GateStatus.SIGNING;
        issuedBy = by.personId();
        issuedAt = now;
        if (straightTo == null) {
            submission++;
            coordinated = false;
            askNext(RoundReason.SUBMITTED, List.of());
        } else {
            askNext(RoundReason.SUPPLEMENTED, List.of());
        }
    }

    /** The lead department's head gives the draft of the submission back. */
    void giveBack(Acting by, String reason) {
        requireIssuable(by);
        status = GateStatus.PREPARING;
        returnedReason = reason;
    }

    /** Opens the next round, which asks departments or leads straight on. */
    void openRound() {
        roundNo++;
        if (nextReason.asks()) {
            status = GateStatus.SIGNING;
        } else {
            status = straightTo == null ? GateStatus.DECIDING : straightTo;
            straightTo = null;
        }
    }

    /** Sends the gate to coordination or to the leader. */
    void closeRound(boolean coordinate) {
        status = coordinate ? GateStatus.COORDINATING : GateStatus.DECIDING;
    }

    /**
     * Coordination happened: those who objected or were chosen answer again, or nobody before the leader decides.
     *
     * @param everybodyHeard whether all who must sign had answered; before that it is not yet the coordination that counts
     */
    void coordinate(RoundReason next, Collection<String> departments, boolean everybodyHeard) {
        require(GateStatus.COORDINATING);
        coordinated |= everybodyHeard;
        askNext(next, departments);
    }

    /** Coordination found that the submission must be changed. */
    void coordinateToApplicant(String reason, boolean straightBack) {
        require(GateStatus.COORDINATING);
        toApplicant(reason, straightBack ? GateStatus.COORDINATING : null);
    }

    /** The leader decides; a return keeps the gate open. */
    void decide(DecisionGiven given, Verdict verdict) {
        require(GateStatus.DECIDING);
        switch (verdict) {
            case RETURN_APPLICANT -> toApplicant(given.opinion(), given.direct() ? GateStatus.DECIDING : null);
            case RETURN_DEPARTMENTS -> askNext(RoundReason.RETURNED, given.departments());
            case RETURN_COORDINATOR -> toCoordinator(given.opinion());
            case APPROVED, CONDITIONAL, REFUSED -> result = verdict;
        }
    }

    /** Before it is decided, the submission is the applicant's again: withdrawn, or given back in a running round. */
    void recall(String reason) {
        if (status == GateStatus.PREPARING || status.over()) {
            throw new RuleViolation(GateRule.NOTHING_TO_WITHDRAW, status);
        }
        toApplicant(reason, null);
    }

    /** The lead department must coordinate (again). */
    void toCoordinator(@Nullable String reason) {
        status = GateStatus.COORDINATING;
        returnedReason = reason;
    }

    /** A department took its opinion back before the next step had acted, and is asked alone. */
    void askAlone(String department) {
        askNext(RoundReason.TAKEN_BACK, List.of(department));
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

    /** Who stands behind the submission. */
    Applicant applicant() {
        return new Applicant(preparedBy, issuedBy);
    }

    private void requireIssuable(Acting by) {
        require(GateStatus.ISSUING);
        applicant().requireIssuer(by);
    }

    private void toApplicant(@Nullable String reason, @Nullable GateStatus backTo) {
        status = GateStatus.PREPARING;
        returnedReason = reason;
        straightTo = backTo;
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

    @Nullable
    Verdict advice() {
        return advice;
    }

    @Nullable
    String statement() {
        return statement;
    }

    int roundNo() {
        return roundNo;
    }

    boolean wasCoordinated() {
        return coordinated;
    }

    /** Whether the next submission asks nobody anew. */
    boolean goesStraightBack() {
        return straightTo != null;
    }

    RoundReason nextReason() {
        return nextReason;
    }

    long version() {
        return version;
    }

    /** As readiness asks about it. */
    Readiness.At at() {
        return new Readiness.At(id, projectId, kind);
    }

    /** What people call it: S1 出库（储备→前期），第 1 轮. */
    String label() {
        return kind.title(roundNo);
    }
}
