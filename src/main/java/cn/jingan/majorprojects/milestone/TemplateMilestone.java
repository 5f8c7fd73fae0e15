package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a template.
 *
 * @param template code of the template, such as SCHOOL
 * @param no place in the template
 * @param predecessors numbers of the milestones before it, separated by semicolons
 * @param statutory ★: cannot be closed without its evidence
 * @param monthsMin typical duration in months from; null where none is known
 * @param monthsMax typical duration in months to
 * @param evidence names of the documents that close it, separated by semicolons
 */
public record TemplateMilestone(
        String template,
        int no,
        String templateName,
        String name,
        Stage stage,
        String predecessors,
        boolean statutory,
        @Nullable BigDecimal monthsMin,
        @Nullable BigDecimal monthsMax,
        String evidence,
        String note) {

    List<Integer> predecessorNumbers() {
        return predecessors.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(predecessors.split(";"))
                        .map(Integer::valueOf)
                        .toList();
    }
}
