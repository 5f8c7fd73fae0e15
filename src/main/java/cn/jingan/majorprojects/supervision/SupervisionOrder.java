package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is read.
 *
 * @param number given by the system: 督办-2026-001, one row of numbers for each year without a gap
 * @param project code of its project
 * @param matter what is to be mended, in one line
 * @param reason why, and what it is about
 * @param department code of the responsible department (主办)
 * @param assisting codes of the departments that help (协办), separated by semicolons; empty for none
 * @param issuerPost post that issued it, and verifies
 * @param dueOn last day of the present round
 * @param roundNo 1, and one more after each return
 * @param escalates id of the order it was raised from; null for none
 * @param endedBy id of who settled or withdrew it; null while nobody has
 * @param endedReason why it was settled or withdrawn; null where nothing was said
 */
public record SupervisionOrder(
        String id,
        String number,
        String projectId,
        String project,
        Level level,
        String matter,
        String reason,
        String department,
        String assisting,
        String issuerPost,
        String issuerDepartment,
        String issuedBy,
        Instant issuedAt,
        LocalDate dueOn,
        int roundNo,
        SupervisionStatus status,
        @Nullable String escalates,
        @Nullable String endedBy,
        @Nullable String endedReason,
        @Nullable Instant endedAt,
        long version) {

    /** What people call it: 督办-2026-001 地下管道滞后. */
    public String label() {
        return number + " " + matter;
    }

    /** The departments that help. */
    public List<String> assistants() {
        return assisting.isEmpty() ? List.of() : List.of(assisting.split(";"));
    }

    /** The responsible department and those that help. */
    List<String> departments() {
        return Stream.concat(Stream.of(department), assistants().stream()).toList();
    }

    /** Whether its last day has passed without an answer. */
    public boolean overdue(LocalDate today) {
        return status == SupervisionStatus.TO_ANSWER && dueOn.isBefore(today);
    }

    /** Whether the next rung may be issued from it: it was not answered in time, or not well enough. */
    boolean escalatable(LocalDate today) {
        return status.open() && (overdue(today) || roundNo > 1);
    }

    void require(SupervisionStatus expected) {
        if (status != expected) {
            throw new RuleViolation(SupervisionRule.ORDER_AT_ANOTHER_STEP);
        }
    }

    void requireOpen() {
        if (!status.open()) {
            throw new RuleViolation(SupervisionRule.ORDER_OVER);
        }
    }
}
