package cn.jingan.majorprojects.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks.
 *
 * @param title the question in one line
 * @param question the question in full
 * @param departments codes of those asked
 * @param dueOn last day; null for the usual five working days (默认配置)
 */
public record Question(
        @Nullable String title,
        @Nullable String question,
        @Nullable List<String> departments,
        @Nullable LocalDate dueOn) {

    /** Those asked, each once. */
    List<String> asked() {
        return departments == null
                ? List.of()
                : departments.stream()
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList();
    }
}
