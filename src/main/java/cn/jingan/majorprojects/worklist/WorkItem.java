package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as the inbox knows it.
 *
 * @param kind of work, also the name of the action that answers it
 * @param assignee person who does it; null while it lies in a queue
 * @param excluded ids of people who must not do it (separation of duties), each between semicolons
 * @param rerouted why it lies with the portfolio office: VACANT when nobody holds the post, CONFLICT when everybody who
 *     does is excluded; null where it lies with its post
 * @param repeated whether the person who has it did the step before, too
 * @param delegate who was asked for advice and has not answered; null for nobody
 * @param urgings how often it was urged
 * @param dueKey what the list is ordered by: due date, then creation
 * @param again whether the same was done before and came back
 * @param passed whether another holder of the post passed it to the one who has it
 * @param status OPEN, PAUSED while the case is suspended, DONE or CANCELLED
 */
public record WorkItem(
        String id,
        String projectId,
        String project,
        String projectNumber,
        String projectName,
        String category,
        String subcategory,
        String stage,
        String kind,
        String subjectType,
        String subjectId,
        String label,
        boolean statutory,
        String sender,
        String department,
        String post,
        @Nullable String assignee,
        String excluded,
        @Nullable String rerouted,
        boolean repeated,
        @Nullable String delegate,
        int urgings,
        @Nullable String starter,
        @Nullable LocalDate dueOn,
        String dueKey,
        String status,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long version,
        boolean again,
        boolean passed) {

    /** The kinds of work there are, in the order of a case. */
    public static final List<String> KINDS = List.of(
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

    /** The thing it concerns. */
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    /** Whether one of them must not do it. */
    public boolean excludes(Collection<String> people) {
        return Exclusion.of(excluded, people);
    }

    /** The page on which it is answered, or read once it is done. */
    public String page() {
        if (kind.equals(RoutingService.ADVICE)) {
            return "/work-items/" + subjectId + "/advise";
        }
        return Ask.page(kind, subjectId);
    }

    /** Whether this person was asked for advice about it. */
    public boolean isAdvisedBy(Actor actor) {
        return actor.personId().equals(delegate);
    }

    /** Whether it is this person's, or that of somebody absent in whose place they hold the post. */
    public boolean isOf(Actor actor) {
        return assignee != null
                && (assignee.equals(actor.personId())
                        || actor.substituted().stream()
                                .anyMatch(held -> held.is(post, department) && assignee.equals(held.onBehalfOf())));
    }

    /** Whether it opened later than that; never when that is not known. */
    public boolean arrivedAfter(@Nullable Instant since) {
        return since != null && createdAt.isAfter(since);
    }

    /** Whether it waits for the case to be resumed. */
    public boolean paused() {
        return status.equals("PAUSED");
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return status.equals("OPEN");
    }
}
