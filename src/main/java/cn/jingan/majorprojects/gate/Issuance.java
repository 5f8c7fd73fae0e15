package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A head's answer to a draft of the own department.
 *
 * @param answer issued or returned
 * @param reason why it is returned
 */
public record Issuance(@Nullable Choice answer, @Nullable String reason) {

    /** 签发 or 退回. */
    public enum Choice {
        ISSUED,
        RETURNED
    }

    boolean issued() {
        return answer == Choice.ISSUED;
    }

    /** Refuses an answer that was not chosen, and a return without its reason. */
    void requireSound() {
        boolean reasonMissing = answer == Choice.RETURNED && reasonText().isEmpty();
        new Refusals()
                .chosen("answer", answer)
                .when(reasonMissing, "reason", GateRule.REASON_REQUIRED)
                .atMost(4000, "reason", reason)
                .refuse();
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
