package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation.
 *
 * @param project code of its project
 * @param title the question in one line
 * @param question the question in full
 * @param department that asks
 * @param dueOn last day for the answers
 * @param stoppedFor why the asker stopped waiting; null when they did not
 */
public record ConsultationView(
        String id,
        String projectId,
        String project,
        String title,
        String question,
        String department,
        String askedBy,
        Instant askedAt,
        LocalDate dueOn,
        ConsultationStatus status,
        @Nullable String stoppedFor,
        @Nullable String conclusion,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt,
        long version) {

    /** Refuses when nobody is waited for. */
    void requireAsking() {
        requireRunning();
        if (status != ConsultationStatus.ASKING) {
            throw new RuleViolation(ConsultationRule.NOBODY_WAITED_FOR);
        }
    }

    private void requireRunning() {
        if (status == ConsultationStatus.ENDED) {
            throw new RuleViolation(ConsultationRule.CONSULTATION_ENDED);
        }
    }

    /** Refuses when it cannot be concluded; open is how many are still to answer. */
    void requireConcludable(long open) {
        requireRunning();
        if (status == ConsultationStatus.CONCLUDED) {
            throw new RuleViolation(ConsultationRule.CONSULTATION_CONCLUDED);
        }
        if (status == ConsultationStatus.ASKING) {
            throw new RuleViolation(ConsultationRule.ANSWERS_OPEN, open);
        }
    }
}
