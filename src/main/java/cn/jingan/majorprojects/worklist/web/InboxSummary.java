package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the inbox says above and beside its rows. */
@Component
class InboxSummary {
    /** The kinds of work there are, in the order of a case. */
    static final List<String> KINDS = List.of(
            "proposal.confirm",
            "proposal.revise",
            "change.approve",
            "change.revise",
            "milestone.complete",
            "milestone.verify",
            "gate.prepare",
            "gate.issue",
            "opinion.draft",
            "opinion.issue",
            "opinion.give",
            "gate.coordinate",
            "gate.decide",
            "permit.verify",
            "figure.verify",
            "waiver.decide",
            "lightOverride.decide",
            "condition.fulfil",
            "condition.verify",
            "answer.give",
            "consultation.conclude",
            "supervision.answer",
            "supervision.verify",
            "advice.give");

    /** What can be done with a task besides answering it. */
    static final List<String> ROUTES = List.of(
            "item.transfer", "item.delegate", "item.recall", "item.next", "item.urge", "item.copy", "project.copy");

    /** What is begun on a page of its own, not from a task. */
    private static final List<String> BEGUN = List.of("entry.propose", "change.apply", "change.abandon");

    private static final int SOON = 3;
    private static final int COUNTED = 1000;

    private final WorklistQueries queries;
    private final OrganizationQueries organization;
    private final Clock clock;

    InboxSummary(WorklistQueries queries, OrganizationQueries organization, Clock clock) {
        this.queries = queries;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Counts; beyond a thousand only 1000+.
     *
     * @param boxes by name of the box, in lower case
     * @param overdue mine whose day has passed
     * @param soon mine due within three working days, those overdue not counted again
     */
    record Counts(Map<String, String> boxes, long overdue, long soon, LocalDate soonDay) {}

    static boolean isKind(String text) {
        return KINDS.contains(text) || BEGUN.contains(text);
    }

    /** Whether the text names something that can have been done, so that the inbox says that it was. */
    static boolean canBeDone(String text) {
        return isKind(text) || ROUTES.contains(text);
    }

    Counts of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soonDay = organization.workingDays().plus(today, SOON);
        long overdue = queries.due(actor, today.minusDays(1));
        Map<Box, Long> boxes = queries.counts(actor);
        return new Counts(
                Map.of(
                        "todo", shown(boxes.getOrDefault(Box.TODO, 0L)),
                        "department", shown(boxes.getOrDefault(Box.DEPARTMENT, 0L)),
                        "started", shown(boxes.getOrDefault(Box.STARTED, 0L)),
                        "done", shown(boxes.getOrDefault(Box.DONE, 0L)),
                        "copies", shown(queries.unreadCopies(actor))),
                overdue,
                queries.due(actor, soonDay) - overdue,
                soonDay);
    }

    private static String shown(long count) {
        return count > COUNTED ? COUNTED + "+" : Long.toString(count);
    }
}
