package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * 提前: a department that waits for its turn and shall be the next.
 *
 * @param department code of the department
 * @param reason why
 */
public record Turn(@Nullable String department, @Nullable String reason) {
    private static final int TEXT = 4000;

    void requireSound() {
        new Refusals()
                .when(department == null || department.isBlank(), "department", GateRule.DEPARTMENTS_REQUIRED)
                .required("reason", reason)
                .atMost(TEXT, "reason", reason)
                .refuse();
    }
}
