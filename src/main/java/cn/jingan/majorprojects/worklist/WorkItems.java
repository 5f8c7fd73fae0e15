package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SearchText;
import cn.jingan.majorprojects.worklist.Placement.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the process tells the inbox, in the task's own transaction. */
@Service
public class WorkItems {
    private static final String NO_DUE_DATE = "9999-12-31";
    private static final int PART = 1000;
    private static final Set<String> SIGNATURES = Set.of("issue", "give", "verify", "coordinate", "decide", "confirm");

    private final Items items;
    private final Placement placement;
    private final Copies copies;
    private final ItemDesk desk;
    private final ItemNotices notices;
    private final Clock clock;

    WorkItems(Items items, Placement placement, Copies copies, ItemDesk desk, ItemNotices notices, Clock clock) {
        this.items = items;
        this.placement = placement;
        this.copies = copies;
        this.desk = desk;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A task opened. Where one person alone can do it, it is theirs at once; else it lies in a queue.
     *
     * @param previous who did the step before; null for nobody
     */
    public void open(String taskId, AskedProject project, Ask ask, @Nullable String previous) {
        Place place = placement.of(ask.department(), ask.post(), ask.excluded(), ChosenNext.person());
        boolean repeated = signs(ask) && previous != null && previous.equals(place.assignee());
        String id = insert(taskId, project, ask, place, repeated);
        notices.opened(taskId, project, ask);
        if (place.rerouted() != null) {
            desk.tell(ItemDesk.rerouted(id, project.code(), ask.label(), null, place));
        }
    }

    /** Whether the task is a signature: only then it matters that the same person did the step before. */
    private static boolean signs(Ask ask) {
        return SIGNATURES.contains(ask.kind().substring(ask.kind().indexOf('.') + 1));
    }

    /** A row of the inbox for that person. */
    void openFor(String person, String taskId, AskedProject project, Ask ask) {
        insert(taskId, project, ask, new Place(person, null, null), false);
    }

    private String insert(String taskId, AskedProject project, Ask ask, Place place, boolean repeated) {
        String id = Ids.next();
        String search = SearchText.of(project.number() + project.code() + project.name() + ask.label());
        String dueKey = (ask.dueOn() == null ? NO_DUE_DATE : ask.dueOn().toString()) + id;
        String excluded = Exclusion.text(ask.excluded());
        items.insert(id, taskId, project, ask, place, repeated, excluded, search, dueKey, clock.instant());
        return id;
    }

    /** A task was done. */
    public void done(String taskId, @Nullable String personId) {
        items.close(taskId, "DONE", personId, clock.instant());
        notices.closed(taskId);
    }

    /** The advice about a task was given, or is no longer wanted. */
    void adviceOver(String itemId, String status, @Nullable String by) {
        items.closeAdvice(itemId, status, by, clock.instant());
    }

    /** What an open task asked before its model changed, and asks now. */
    public record Reasked(
            String kindBefore, String kindNow, @Nullable LocalDate dueBefore, @Nullable LocalDate dueNow) {}

    /**
     * The model of an open task changed: it is shown as it is asked now. Only another kind of work has another limit and
     * lies elsewhere.
     */
    public Optional<Reasked> reask(String taskId, Ask ask) {
        return items.asking(taskId).map(before -> {
            boolean same = before.kind().equals(ask.kind());
            LocalDate due = same ? before.dueOn() : ask.dueOn();
            String dueKey = (due == null ? NO_DUE_DATE : due.toString()) + before.id();
            items.reask(before.id(), ask, Exclusion.text(ask.excluded()), due, dueKey);
            if (!same) {
                Place place = placement.of(ask.department(), ask.post(), ask.excluded(), null);
                items.place(before.id(), place, before.version() + 1);
            }
            return new Reasked(before.kind(), ask.kind(), before.dueOn(), due);
        });
    }

    /** A task fell away, and with it the advice somebody was asked for. */
    public void cancelled(String taskId) {
        items.close(taskId, "CANCELLED", null, clock.instant());
        items.cancelAdvice(taskId, clock.instant());
        notices.closed(taskId);
    }

    /**
     * The engine's id of the open task of that kind on that thing, locked against being taken or put back until it is
     * done; refuses when another person has taken it, must be heard first, or when this person must not do it.
     */
    public Optional<String> openTask(String kind, String subjectId, Acting by) {
        return running(kind, subjectId).map(task -> {
            require(task, by);
            return task.taskId();
        });
    }

    private void require(Items.OpenTask task, Acting by) {
        String owner = task.assignee();
        if (owner != null && !by.is(owner) && !placement.standsFor(by, owner)) {
            throw desk.takenBy(owner);
        }
        if (Exclusion.of(task.excluded(), by.people())) {
            throw new RuleViolation(WorklistRule.EXCLUDED_FROM_TASK);
        }
        if (task.delegate() != null) {
            throw new RuleViolation(WorklistRule.ADVICE_AWAITED);
        }
        if (ChosenNext.person() == null) {
            ChosenNext.keep(task.nextHandler());
        }
    }

    /** The engine's id of the open task of that kind on that thing, whoever has taken it: it falls away. */
    public Optional<String> openTask(String kind, String subjectId) {
        return running(kind, subjectId).map(Items.OpenTask::taskId);
    }

    private Optional<Items.OpenTask> running(String kind, String subjectId) {
        Optional<Items.OpenTask> task = items.openTask(kind, subjectId);
        if (task.filter(found -> found.status().equals("PAUSED")).isPresent()) {
            throw new RuleViolation(WorklistRule.TASK_PAUSED);
        }
        return task;
    }

    /** Sends something to posts for reading. */
    public void copy(Collection<Copy> copies) {
        if (!copies.isEmpty()) {
            this.copies.insert(copies.stream().map(SentCopy::of).toList());
            notices.copied(copies);
        }
    }

    /** The engine's ids of all tasks the inbox holds for open, read in parts, for comparison with the engine's. */
    public Set<String> openTasks() {
        Set<String> open = new HashSet<>();
        List<Items.OpenTask> part = items.openTasks("", PART);
        while (!part.isEmpty()) {
            part.forEach(task -> open.add(task.taskId()));
            part = items.openTasks(part.get(part.size() - 1).id(), PART);
        }
        return open;
    }
}
