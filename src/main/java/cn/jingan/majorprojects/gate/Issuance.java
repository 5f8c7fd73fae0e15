package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A head's answer to a draft of the own department.
 *
 * @param answer issued, returned, or issued and another department asked after it
 * @param reason why it is returned
 * @param department whom 后加签 asks
 * @param question what it is asked
 * @param post code of the post of that department that 后加签 asks alone; null for its handler and head
 * @param nextHandler id of who shall take the next step; null for any of the post
 */
public record Issuance(
        @Nullable Choice answer,
        @Nullable String reason,
        @Nullable String department,
        @Nullable String question,
        @Nullable String post,
        @Nullable String nextHandler) {
    private static final int TEXT = 4000;

    /** An answer that asks nobody after it. */
    public Issuance(@Nullable Choice answer, @Nullable String reason) {
        this(answer, reason, null, null, null, null);
    }

    /** Whether it goes back to who drafted it. */
    public boolean returned() {
        return answer == Choice.RETURNED;
    }

    /** 签发, 退回, or 签发并后加签. */
    public enum Choice {
        ISSUED,
        RETURNED,
        THEN_ASK
    }

    boolean issued() {
        return answer == Choice.ISSUED || answer == Choice.THEN_ASK;
    }

    /** Whom 后加签 asks; null for nobody. */
    @Nullable
    Consultation then() {
        return answer == Choice.THEN_ASK ? new Consultation(department, post, question) : null;
    }

    /** Refuses an answer that was not chosen, a return without its reason, and 后加签 without its question. */
    void requireSound() {
        boolean reasonMissing = answer == Choice.RETURNED && reasonText().isEmpty();
        Refusals refusals = new Refusals()
                .chosen("answer", answer)
                .when(reasonMissing, "reason", GateRule.REASON_REQUIRED)
                .atMost(TEXT, "reason", reason);
        Consultation then = then();
        if (then != null) {
            then.check(refusals);
        }
        refusals.refuse();
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
