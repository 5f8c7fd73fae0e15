package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.Due;
import cn.jingan.majorprojects.worklist.DueDays;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the inbox says above and beside its rows. */
@Component
class InboxSummary {
    /** What can be done with a task besides answering it. */
    static final List<String> ROUTES = List.of(
            "item.claim",
            "item.release",
            "item.transfer",
            "item.delegate",
            "item.recall",
            "item.next",
            "item.urge",
            "item.copy",
            "items.claim",
            "items.release",
            "items.transfer",
            "project.copy");

    /** What is answered by giving it back. */
    private static final List<String> RETURNS = List.of("gate.return", "opinion.return", "milestone.return");

    /** What is begun on a page of its own, not from a task. */
    private static final List<String> BEGUN = List.of("entry.propose", "change.apply", "change.abandon");

    private static final int COUNTED = 1000;

    private final WorklistQueries queries;
    private final DueDays days;
    private final ViewTexts views;

    InboxSummary(WorklistQueries queries, DueDays days, ViewTexts views) {
        this.views = views;
        this.queries = queries;
        this.days = days;
    }

    /**
     * Counts; beyond a thousand only 1000+.
     *
     * @param boxes by name of the box, in lower case
     * @param overdue mine whose day has passed
     * @param soon mine due within three working days, those overdue not counted again
     * @param views their own, with their counts
     */
    record Counts(Map<String, String> boxes, long overdue, long soon, List<ViewTexts.Shown> views) {

        /** The view that is open at that address; null for none. */
        ViewTexts.@Nullable Shown view(String address) {
            return views.stream()
                    .filter(each -> each.href().equals(address))
                    .findFirst()
                    .orElse(null);
        }
    }

    static boolean isKind(String text) {
        return WorkItem.KINDS.contains(text) || BEGUN.contains(text);
    }

    /** Whether the text names something that can have been done, so that the inbox says that it was. */
    static boolean canBeDone(String text) {
        return isKind(text) || ROUTES.contains(text) || RETURNS.contains(text);
    }

    Counts of(Actor actor) {
        long overdue = queries.due(actor, days.last(Due.OVERDUE));
        Map<Box, Long> boxes = queries.counts(actor);
        return new Counts(
                Map.of(
                        "todo", shown(boxes.getOrDefault(Box.TODO, 0L)),
                        "department", shown(boxes.getOrDefault(Box.DEPARTMENT, 0L)),
                        "started", shown(boxes.getOrDefault(Box.STARTED, 0L)),
                        "done", shown(boxes.getOrDefault(Box.DONE, 0L)),
                        "copies", shown(queries.unreadCopies(actor))),
                overdue,
                queries.due(actor, days.last(Due.SOON)) - overdue,
                views.of(actor));
    }

    static String shown(long count) {
        return count > COUNTED ? COUNTED + "+" : Long.toString(count);
    }
}
