package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Another department that is asked, by the round (加签) or by a department before or after its own opinion.
 *
 * @param department code of the department
 * @param question what it is asked and why
 */
public record Consultation(@Nullable String department, @Nullable String question) {
    private static final int TEXT = 4000;

    void requireSound() {
        Refusals refusals = new Refusals();
        check(refusals);
        refusals.refuse();
    }

    void check(Refusals refusals) {
        refusals.when(departmentCode().isEmpty(), "department", GateRule.DEPARTMENTS_REQUIRED)
                .required("question", question)
                .atMost(TEXT, "question", question);
    }

    String departmentCode() {
        return department == null ? "" : department.strip();
    }
}
