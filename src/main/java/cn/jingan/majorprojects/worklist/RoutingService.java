package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.Movement.Kind;
import cn.jingan.majorprojects.worklist.Placement.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands with which the owner of a task lets others take part: pass it on, ask for advice and take that back. */
@Service
public class RoutingService {
    static final String ADVICE = "advice.give";
    private static final int TEXT = 2000;

    private final ItemDesk desk;
    private final WorkItems inbox;
    private final Items items;
    private final OrganizationQueries organization;
    private final ItemNotices notices;

    RoutingService(ItemDesk desk, WorkItems inbox, Items items, OrganizationQueries organization, ItemNotices notices) {
        this.desk = desk;
        this.inbox = inbox;
        this.items = items;
        this.organization = organization;
        this.notices = notices;
    }

    /** Passes a task to another holder of the same post in the same department (转办). */
    @Transactional
    public void transfer(Actor actor, String id, Version seen, @Nullable String to, @Nullable String reason) {
        WorkItem item = desk.mine(actor, id, seen);
        Acting by = desk.holder(actor, item);
        new Refusals().required("reason", reason).atMost(TEXT, "reason", reason).refuse();
        requireHeard(item);
        if (to == null || to.equals(item.assignee()) || item.excludes(List.of(to)) || !holds(to, item)) {
            throw RuleViolation.at("to", WorklistRule.TRANSFER_TARGET_UNFIT);
        }
        desk.place(item, new Place(to, null, null));
        notices.handed(item, to, "work." + item.kind());
        desk.note(item, Kind.TRANSFERRED, by, to, reason);
        desk.tell(ItemDesk.event(by, "item.transferred", item)
                .change("assignee", item.assignee(), to)
                .saying(reason));
    }

    /** Asks a colleague of the department for advice (委派); the task stays the owner's and waits. */
    @Transactional
    public void delegate(Actor actor, String id, Version seen, @Nullable String to, @Nullable String question) {
        WorkItem item = desk.mine(actor, id, seen);
        Acting by = desk.holder(actor, item);
        new Refusals()
                .required("question", question)
                .atMost(TEXT, "question", question)
                .refuse();
        requireHeard(item);
        if (to == null || by.is(to) || to.equals(item.assignee())) {
            throw RuleViolation.at("to", WorklistRule.DELEGATE_UNFIT);
        }
        String post = organization.colleagues(item.department()).stream()
                .filter(colleague -> colleague.id().equals(to))
                .findFirst()
                .flatMap(colleague -> organization.postsOf(to).stream()
                        .filter(held -> held.department().equals(item.department()))
                        .map(Holding::post)
                        .findFirst())
                .orElseThrow(() -> RuleViolation.at("to", WorklistRule.DELEGATE_UNFIT));
        desk.delegate(item, to);
        inbox.openFor(to, ADVICE + ":" + item.id() + ":" + item.version(), project(item), advice(item, post));
        notices.handed(item, to, "work." + ADVICE);
        desk.note(item, Kind.DELEGATED, by, to, question);
        desk.tell(ItemDesk.event(by, "item.delegated", item)
                .change("delegate", null, to)
                .saying(question));
    }

    /** The owner no longer waits for the advice. */
    @Transactional
    public void recall(Actor actor, String id, Version seen) {
        WorkItem item = desk.mine(actor, id, seen);
        Acting by = desk.holder(actor, item);
        String delegate = item.delegate();
        if (delegate == null) {
            throw new RuleViolation(WorklistRule.ADVICE_NOT_ASKED);
        }
        desk.delegate(item, null);
        inbox.adviceOver(item.id(), "CANCELLED", null);
        desk.note(item, Kind.RECALLED, by, delegate, null);
        desk.tell(ItemDesk.event(by, "item.recalled", item).change("delegate", delegate, null));
    }

    /** The colleague answers; the task waits for its owner again. The answer signs nothing. */
    @Transactional
    public void advise(Actor actor, String id, @Nullable String advice) {
        WorkItem item = desk.open(
                items.lock(id)
                        .filter(asked ->
                                asked.isAdvisedBy(actor) || actor.departments().contains(asked.department()))
                        .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)),
                Version.ANY);
        if (!item.isAdvisedBy(actor)) {
            throw new RuleViolation(WorklistRule.ADVICE_NOT_ASKED);
        }
        new Refusals().required("advice", advice).atMost(TEXT, "advice", advice).refuse();
        Acting by = adviser(actor, item);
        desk.delegate(item, null);
        inbox.adviceOver(item.id(), "DONE", actor.personId());
        desk.note(item, Kind.ADVISED, by, item.assignee(), advice);
        desk.tell(ItemDesk.event(by, "item.advised", item).saying(advice));
    }

    private static Acting adviser(Actor actor, WorkItem item) {
        return actor.holdings().stream()
                .filter(held -> held.department().equals(item.department()) && held.onBehalfOf() == null)
                .findFirst()
                .map(held -> new Acting(actor.personId(), held.post(), held.department()))
                .orElseThrow(() -> new RuleViolation(WorklistRule.TASK_OF_ANOTHER_POST));
    }

    private static void requireHeard(WorkItem item) {
        if (item.delegate() != null) {
            throw new RuleViolation(WorklistRule.ADVICE_AWAITED);
        }
    }

    private boolean holds(String person, WorkItem item) {
        return organization.holders(item.post(), item.department()).stream()
                .anyMatch(holder -> holder.id().equals(person));
    }

    private static Ask advice(WorkItem item, String post) {
        return new Ask(
                ADVICE,
                "item",
                item.id(),
                item.label(),
                item.statutory(),
                item.department(),
                item.department(),
                post,
                Set.of(),
                Objects.requireNonNull(item.assignee()),
                item.dueOn());
    }

    private static AskedProject project(WorkItem item) {
        return new AskedProject(
                item.projectId(),
                item.project(),
                item.projectNumber(),
                item.projectName(),
                item.category(),
                item.subcategory(),
                item.stage());
    }
}
