package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseProgress;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of the inbox. */
@Service
public class WorklistQueries implements CaseProgress, PausedSubjects {
    private static final int COUNTED = 1000;

    private final ItemViews views;
    private final Copies copies;

    WorklistQueries(ItemViews views, Copies copies) {
        this.copies = copies;
        this.views = views;
    }

    /** A box: open ones most urgent first, finished ones newest first. */
    public Page<WorkItem> list(Actor actor, Box box, ItemFilter filter, @Nullable String after, int limit) {
        return list(actor, box, filter, box.order(), after, limit);
    }

    /** A box in that order. */
    public Page<WorkItem> list(
            Actor actor, Box box, ItemFilter filter, ItemOrder order, @Nullable String after, int limit) {
        return Page.of(views.list(actor, box, filter, order, after, limit + 1), limit, order::key);
    }

    /** How many each box holds, up to 1,001. */
    public Map<Box, Long> counts(Actor actor) {
        Map<Box, Long> counts = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            counts.put(box, count(actor, box, ItemFilter.ALL));
        }
        return counts;
    }

    /** How many wait for this person, up to 1,001. */
    public long waiting(Actor actor) {
        return count(actor, Box.TODO, ItemFilter.ALL);
    }

    /** How many of those opened later than that, up to 1,001. */
    public long arrived(Actor actor, Instant since) {
        return count(actor, Box.TODO, ItemFilter.since(since));
    }

    /** How many of a box, up to 1,001. */
    long count(Actor actor, Box box, ItemFilter filter) {
        return views.count(actor, box, filter, COUNTED + 1);
    }

    /** How many of mine are due on that day or before. */
    public long due(Actor actor, LocalDate by) {
        return views.due(actor, by, COUNTED + 1);
    }

    /** The item, if it concerns this person: asked of or by their department, started or done by them, or they see all. */
    public WorkItem visible(Actor actor, String id) {
        return views.byId(id)
                .filter(item -> concerns(actor, item))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** These items in that order, each once, if they all {@linkplain #visible concern this person}. */
    public List<WorkItem> visible(Actor actor, Collection<String> ids) {
        Map<String, WorkItem> found = views.byIds(ids).stream()
                .filter(item -> concerns(actor, item))
                .collect(Collectors.toMap(WorkItem::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(id ->
                        Optional.ofNullable(found.get(id)).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)))
                .toList();
    }

    /** Whether the item concerns this person, so that they may look at it. */
    public boolean concerns(Actor actor, WorkItem item) {
        return actor.sees() == Actor.Sees.ALL
                || actor.departments().contains(item.department())
                || actor.departments().contains(item.sender())
                || item.isAdvisedBy(actor)
                || actor.personId().equals(item.starter())
                || actor.personId().equals(item.closedBy());
    }

    /** What happened to the item on its way, earliest first. */
    public List<Movement> movements(String itemId) {
        return views.movements(itemId);
    }

    /** The item of that task of the engine: for the process. */
    public Optional<WorkItem> ofTask(String taskId) {
        return views.ofTask(taskId);
    }

    /** The open or last item of that kind on that thing. */
    public Optional<WorkItem> latest(String kind, String subjectId) {
        return views.latest(kind, subjectId);
    }

    /** The open tasks about those things. */
    List<WorkItem> openAbout(Collection<String> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : views.openAbout(subjectIds);
    }

    @Override
    public List<Waiting> openTasks(String projectId) {
        return views.openOfProjects(List.of(projectId)).stream()
                .map(item -> new Waiting(
                        item.kind(), item.label(), item.department(), item.post(), item.createdAt(), item.dueOn()))
                .toList();
    }

    @Override
    public Set<String> paused(Collection<String> subjectIds) {
        return subjectIds.isEmpty() ? Set.of() : views.pausedSubjects(subjectIds);
    }

    @Override
    public RuleViolation refusal() {
        return new RuleViolation(WorklistRule.TASK_PAUSED);
    }

    /** What was sent to this person, their posts and departments for reading, newest first. */
    public Page<CopyView> copies(Actor actor, CopyFilter filter, @Nullable String after, int limit) {
        List<CopyView> rows = copies.list(actor.personId(), SentCopy.readers(actor), filter, after, limit + 1);
        return Page.of(rows, limit, CopyView::id);
    }

    /** How many of them are unread, up to 1,001. */
    public long unreadCopies(Actor actor) {
        return copies.countUnread(actor.personId(), SentCopy.readers(actor), COUNTED + 1);
    }

    /** The projects this person watches, by code. */
    public List<Watch> watches(Actor actor) {
        return copies.watches(actor.personId());
    }
}
