package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A return while departments still answer (会签中退回).
 *
 * @param answer to whom
 * @param reason why
 * @param departments which, when it goes to departments
 */
public record GivenBack(@Nullable To answer, @Nullable String reason, @Nullable List<String> departments) {
    private static final int TEXT = 4000;

    /** To whom a running round is given back. */
    public enum To {
        RETURN_DEPARTMENTS,
        RETURN_COORDINATOR,
        RETURN_APPLICANT
    }

    /** The chosen departments, each once. */
    List<String> chosen() {
        return departments == null
                ? List.of()
                : departments.stream().filter(Objects::nonNull).distinct().toList();
    }

    void requireSound() {
        boolean nobody = answer == To.RETURN_DEPARTMENTS && chosen().isEmpty();
        new Refusals()
                .chosen("answer", answer)
                .required("reason", reason)
                .atMost(TEXT, "reason", reason)
                .when(nobody, "departments", GateRule.DEPARTMENTS_REQUIRED)
                .refuse();
    }
}
