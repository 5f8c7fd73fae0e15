package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A department's answer, asked for or given. */
public record AnswerView(
        String id,
        String consultationId,
        String department,
        AnswerStatus status,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        long version) {

    /** Refuses when it is not waited for. */
    void requireOpen() {
        if (status != AnswerStatus.ASKED) {
            throw new RuleViolation(ConsultationRule.ANSWER_NOT_OPEN);
        }
    }
}
