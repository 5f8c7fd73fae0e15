package cn.jingan.majorprojects.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the responsible department answered in one round, and what became of it; it stays as it is.
 *
 * @param kind whether it says what was mended, or objects
 * @param dueOn last day of that round
 * @param verdict what the verifier found; null while nobody has
 * @param verdictReason in words; null where nothing was said
 * @param nextDue last day of the round after a return; null else
 */
public record SupervisionReply(
        String id,
        String orderId,
        int roundNo,
        Kind kind,
        String answer,
        LocalDate dueOn,
        String repliedBy,
        String repliedPost,
        String repliedDepartment,
        Instant repliedAt,
        Verdict.@Nullable Choice verdict,
        @Nullable String verdictReason,
        @Nullable String verifiedBy,
        @Nullable String verifiedPost,
        @Nullable String verifiedDepartment,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate nextDue) {

    /** Kinds of answer. */
    public enum Kind {
        /** 整改情况. */
        MENDED,
        /** 异议: the department does not agree, and says why. */
        OBJECTION
    }
}
