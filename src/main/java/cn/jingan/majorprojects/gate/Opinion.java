package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A department's opinion in a round: drafted by one person, issued by another, then frozen. */
final class Opinion {
    private final String id;
    private final String roundId;
    private final String gateId;
    private final String department;
    private final long version;
    private OpinionStatus status;
    private @Nullable Answer answer;
    private @Nullable String opinion;
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
            OpinionStatus status,
            @Nullable Answer answer,
            @Nullable String opinion,
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
        this.status = status;
        this.answer = answer;
        this.opinion = opinion;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.returnedReason = returnedReason;
        this.version = version;
    }

    /** The handler drafts. */
    void draft(Acting by, Draft draft, Instant now) {
        require(OpinionStatus.ASKED);
        status = OpinionStatus.DRAFTED;
        answer = draft.answer();
        opinion = draft.opinion();
        draftedBy = by.personId();
        draftedAt = now;
        returnedReason = null;
    }

    /** The head issues; from now on nothing changes. */
    void issue(Acting by, Instant now) {
        requireIssuable(by);
        status = OpinionStatus.ISSUED;
        issuedBy = by.personId();
        issuedAt = now;
    }

    /** The head gives the draft back. */
    void giveBack(Acting by, String reason) {
        requireIssuable(by);
        status = OpinionStatus.ASKED;
        returnedReason = reason;
    }

    void require(OpinionStatus expected) {
        if (status != expected) {
            throw new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP);
        }
    }

    private void requireIssuable(Acting by) {
        require(OpinionStatus.DRAFTED);
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

    long version() {
        return version;
    }
}
