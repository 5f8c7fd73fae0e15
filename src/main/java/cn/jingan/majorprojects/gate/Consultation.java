package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Another department, or one of its posts alone, that is asked: by the round (加签) or by a department before or after its
 * own opinion.
 *
 * @param department code of the department
 * @param post code of the post that answers alone; blank for the department's handler and head
 * @param question what it is asked and why
 */
public record Consultation(@Nullable String department, @Nullable String post, @Nullable String question) {
    private static final int TEXT = 4000;

    /** A department, with its handler and its head. */
    public Consultation(@Nullable String department, @Nullable String question) {
        this(department, null, question);
    }

    void requireSound() {
        Refusals refusals = new Refusals();
        check(refusals);
        refusals.refuse();
    }

    void check(Refusals refusals) {
        refusals.when(department == null || department.isBlank(), "department", GateRule.DEPARTMENTS_REQUIRED)
                .required("question", question)
                .atMost(TEXT, "question", question);
    }

    /** Whom. */
    Seat seat() {
        return new Seat(
                department == null ? "" : department.strip(), post == null || post.isBlank() ? null : post.strip());
    }
}
