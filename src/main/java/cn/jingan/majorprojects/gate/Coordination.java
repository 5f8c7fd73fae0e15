package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the lead department ended its coordination.
 *
 * @param answer who acts next
 * @param minutes what was agreed, in words
 * @param departments whom a return to departments asks again
 * @param direct whether a returned submission, once supplemented, comes straight back to coordination
 * @param nextHandler id of who shall take the next step; null for any of the post
 */
public record Coordination(
        @Nullable Choice answer,
        @Nullable String minutes,
        @Nullable List<String> departments,
        @Nullable Boolean direct,
        @Nullable String nextHandler) {
    private static final int TEXT = 4000;

    /** A coordination that sends nothing straight back. */
    public Coordination(@Nullable Choice answer, @Nullable String minutes) {
        this(answer, minutes, null, null, null);
    }

    /** What follows a coordination. */
    public enum Choice {
        /** 请不同意的部门再次答复. */
        ASK_AGAIN,
        /** 报请决定. */
        REPORT,
        /** 请选定的部门再次答复. */
        RETURN_DEPARTMENTS,
        /** 退回补正. */
        RETURN_APPLICANT
    }

    /** The chosen departments, each once; none when none were named. */
    List<String> chosen() {
        return departments == null
                ? List.of()
                : departments.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Refuses an answer that was not chosen, missing minutes, and a return to nobody. */
    void requireSound() {
        boolean nobody = answer == Choice.RETURN_DEPARTMENTS && chosen().isEmpty();
        new Refusals()
                .chosen("answer", answer)
                .required("minutes", minutes)
                .atMost(TEXT, "minutes", minutes)
                .when(nobody, "departments", GateRule.DEPARTMENTS_REQUIRED)
                .refuse();
    }

    /** Whether a returned submission, once supplemented, comes straight back. */
    boolean straightBack() {
        return Boolean.TRUE.equals(direct);
    }

    /** Why the next round opens. */
    RoundReason next() {
        return answer == Choice.ASK_AGAIN
                ? RoundReason.COORDINATED
                : answer == Choice.REPORT ? RoundReason.REPORTED : RoundReason.RETURNED;
    }
}
