package cn.jingan.majorprojects.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer orders.
 *
 * @param matter what is to be mended, in one line
 * @param reason why, and what it is about: a milestone, a condition, a task, in words
 * @param mainDepartment code of the responsible department; null for the lead department
 * @param assisting codes of those that help
 * @param deadline last day for the answer; null for the ladder's
 * @param escalates id of the order it is raised from; null for none
 * @param nextHandler id of the person who should answer; null for whoever holds the post
 */
public record OrderWanted(
        @Nullable Level level,
        @Nullable String matter,
        @Nullable String reason,
        @Nullable String mainDepartment,
        @Nullable List<String> assisting,
        @Nullable LocalDate deadline,
        @Nullable String escalates,
        @Nullable String nextHandler) {

    /** Those that help, each once. */
    List<String> assistants() {
        return assisting == null
                ? List.of()
                : assisting.stream()
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The responsible department. */
    String main(String lead) {
        return mainDepartment == null || mainDepartment.isBlank() ? lead : mainDepartment;
    }

    /** The order it is raised from; null for none. */
    @Nullable
    String from() {
        return escalates == null || escalates.isBlank() ? null : escalates;
    }
}
