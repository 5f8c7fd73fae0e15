package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A handler's draft of the department's opinion.
 *
 * @param answer one of five
 * @param opinion reason or conditions in words; needed for all but 同意
 * @param conditionDue by when the condition of a 有条件同意 is to be met; null with any other answer
 * @param nextHandler id of the head who shall issue it; null for any
 */
public record Draft(
        @Nullable Answer answer,
        @Nullable String opinion,
        @Nullable LocalDate conditionDue,
        @Nullable String nextHandler) {
    private static final int TEXT = 4000;

    /** What a condition may say: it becomes a task. */
    private static final int CONDITION = 500;

    /** A draft without a condition, which any head may issue. */
    public Draft(@Nullable Answer answer, @Nullable String opinion) {
        this(answer, opinion, null, null);
    }

    /** Refuses an incomplete one. */
    void requireSound(LocalDate today) {
        boolean wordless = opinion == null || opinion.isBlank();
        boolean conditional = answer == Answer.CONDITIONAL;
        new Refusals()
                .chosen("answer", answer)
                .when(answer != null && answer.needsText() && wordless, "opinion", GateRule.OPINION_TEXT_REQUIRED)
                .atMost(conditional ? CONDITION : TEXT, "opinion", opinion)
                .when(
                        conditional && !Condition.mayBeDue(conditionDue, today),
                        "conditionDue",
                        GateRule.CONDITION_DUE_REQUIRED)
                .refuse();
    }

    /** The day of its condition; null where it has none. */
    @Nullable
    LocalDate due() {
        return answer == Answer.CONDITIONAL ? conditionDue : null;
    }
}
