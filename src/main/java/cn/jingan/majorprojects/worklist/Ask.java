package cn.jingan.majorprojects.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks of whom, as the module that owns it says.
 *
 * @param kind of work, also the name of the action that answers it, such as {@code gate.decide}
 * @param subjectType kind of thing it concerns
 * @param subjectId its id
 * @param label what it is called, such as {@code 10 施工许可}
 * @param statutory ★
 * @param sender department it comes from
 * @param department whose post is asked
 * @param post that is asked
 * @param excluded people who hold the post but must not act here (separation of duties)
 * @param starter person whose submission it belongs to; null when nobody's
 * @param dueOn last day; null for none
 */
public record Ask(
        String kind,
        String subjectType,
        String subjectId,
        String label,
        boolean statutory,
        String sender,
        String department,
        String post,
        Set<String> excluded,
        @Nullable String starter,
        @Nullable LocalDate dueOn) {

    /** The page on which a task is answered, or read once it is done: {@code /light-overrides/…/decide} and the like. */
    static String page(String kind, String subjectId) {
        String[] parts =
                kind.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT).split("\\.");
        return "/" + parts[0] + "s/" + subjectId + "/" + parts[1];
    }
}
