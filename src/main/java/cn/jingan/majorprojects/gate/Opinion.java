package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department's opinion in a round: drafted by one person, issued by another, then frozen. A post that is asked alone gives
 * its own at once.
 */
final class Opinion {
    private final String id;
    private final String roundId;
    private final String gateId;
    private final String department;
    private final @Nullable String post;
    private final boolean consulting;
    private final long version;
    private OpinionStatus status;
    private @Nullable Answer answer;
    private @Nullable String opinion;
    private @Nullable LocalDate conditionDue;
    private @Nullable String draftedBy;
    private @Nullable Instant draftedAt;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;
    private @Nullable String returnedReason;

    Opinion(
            String id,
            String roundId,
            String gateId,
            String department,
            @Nullable String post,
            boolean consulting,
            OpinionStatus status,
            @Nullable Answer answer,
            @Nullable String opinion,
            @Nullable LocalDate conditionDue,
            @Nullable String draftedBy,
            @Nullable Instant draftedAt,
            @Nullable String issuedBy,
            @Nullable Instant issuedAt,
            @Nullable String returnedReason,
            long version) {
        this.id = id;
        this.roundId = roundId;
        this.gateId = gateId;
        this.department = department;
        this.post = post;
        this.consulting = consulting;
        this.status = status;
        this.answer = answer;
        this.opinion = opinion;
        this.conditionDue = conditionDue;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.returnedReason = returnedReason;
        this.version = version;
    }

    /** The handler drafts; once the round has closed without it, the words are kept but nobody waits for them. */
    void draft(Acting by, Draft draft, Instant now) {
        if (!late()) {
            requireDraftable();
            status = OpinionStatus.DRAFTED;
        }
        answer = draft.answer();
        opinion = draft.opinion();
        conditionDue = draft.due();
        draftedBy = by.personId();
        draftedAt = now;
        returnedReason = null;
    }

    /** The head issues; from now on nothing changes. After the round has closed it is a late opinion (迟到意见). */
    void issue(Acting by, Instant now) {
        boolean comesLate = late() && draftedBy != null;
        requireIssuable(by, comesLate ? OpinionStatus.CLOSED : OpinionStatus.DRAFTED);
        status = comesLate ? OpinionStatus.LATE : OpinionStatus.ISSUED;
        issuedBy = by.personId();
        issuedAt = now;
    }

    /** The post that is asked alone gives its opinion; after the round has closed it is a late one (迟到意见). */
    void give(Acting by, Draft given, Instant now) {
        if (!late()) {
            require(OpinionStatus.ASKED);
        }
        status = late() ? OpinionStatus.LATE : OpinionStatus.ISSUED;
        answer = given.answer();
        opinion = given.opinion();
        conditionDue = given.due();
        issuedBy = by.personId();
        issuedAt = now;
        returnedReason = null;
    }

    /** The head gives the draft back. */
    void giveBack(Acting by, String reason) {
        requireIssuable(by, OpinionStatus.DRAFTED);
        status = OpinionStatus.ASKED;
        returnedReason = reason;
    }

    /** The handler takes the draft back before the head has issued it. */
    void takeDraftBack() {
        require(OpinionStatus.DRAFTED);
        status = OpinionStatus.ASKED;
    }

    /** The draft goes back to the handler, because the round was given back to the department. */
    void redraft(String reason) {
        require(OpinionStatus.DRAFTED);
        status = OpinionStatus.ASKED;
        returnedReason = reason;
    }

    /** An issued opinion no longer stands: taken back, or given back; a newer one follows. */
    void supersede(OpinionStatus by) {
        require(OpinionStatus.ISSUED);
        status = by;
    }

    /** The department need not answer after all. */
    void remove() {
        if (!status.open()) {
            throw new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP, status);
        }
        status = OpinionStatus.REMOVED;
    }

    /** Refuses unless the handler may draft, or ask others first, now. */
    void requireDraftable() {
        require(OpinionStatus.ASKED);
        if (consulting) {
            throw new RuleViolation(GateRule.CONSULTATION_RUNS);
        }
    }

    /** Whether the round has closed without it. */
    boolean late() {
        return status == OpinionStatus.CLOSED;
    }

    private void require(OpinionStatus expected) {
        if (status != expected) {
            throw elsewhere(status);
        }
    }

    /** The refusal of a step that is not the one at which the opinion is. */
    static RuleViolation elsewhere(OpinionStatus status) {
        boolean ended = !status.open() && !status.answered();
        return new RuleViolation(ended ? GateRule.OPINION_ENDED : GateRule.OPINION_AT_ANOTHER_STEP, status);
    }

    private void requireIssuable(Acting by, OpinionStatus expected) {
        require(expected);
        if (by.is(draftedBy)) {
            throw new RuleViolation(GateRule.DRAFTER_ISSUES);
        }
    }

    String id() {
        return id;
    }

    String gateId() {
        return gateId;
    }

    OpinionStatus status() {
        return status;
    }

    /** The post that answers alone; null for the department's handler and head. */
    @Nullable
    String post() {
        return post;
    }

    /** Whom it asks, as {@link Seat} writes it. */
    String seat() {
        return new Seat(department, post).toString();
    }

    String department() {
        return department;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    @Nullable
    String opinion() {
        return opinion;
    }

    /** By when its condition is to be met; null where it has none. */
    @Nullable
    LocalDate conditionDue() {
        return conditionDue;
    }

    long version() {
        return version;
    }
}
