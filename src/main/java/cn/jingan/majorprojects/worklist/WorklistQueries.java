package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseProgress;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of the inbox. */
@Service
public class WorklistQueries implements CaseProgress {
    private static final int COUNTED = 1000;

    private final ItemViews views;

    WorklistQueries(ItemViews views) {
        this.views = views;
    }

    /** A box: open ones most urgent first, finished ones newest first. */
    public Page<WorkItem> list(Actor actor, Box box, ItemFilter filter, @Nullable String after, int limit) {
        List<WorkItem> rows = views.list(actor, box, filter, after, limit + 1);
        return Page.of(rows, limit, box == Box.DONE ? WorkItem::id : WorkItem::dueKey);
    }

    /** How many each box holds, up to 1,001. */
    public Map<Box, Long> counts(Actor actor) {
        Map<Box, Long> counts = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            counts.put(box, views.count(actor, box, COUNTED + 1));
        }
        return counts;
    }

    /** How many wait for this person, up to 1,001. */
    public long waiting(Actor actor) {
        return views.count(actor, Box.TODO, COUNTED + 1);
    }

    /** How many of mine are due on that day or before. */
    public long due(Actor actor, LocalDate by) {
        return views.due(actor, by, COUNTED + 1);
    }

    /** The item, if it concerns this person: asked of their department, started or done by them, or they see all. */
    public WorkItem visible(Actor actor, String id) {
        return views.byId(id)
                .filter(item -> concerns(actor, item))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private static boolean concerns(Actor actor, WorkItem item) {
        return actor.sees() == Actor.Sees.ALL
                || actor.departments().contains(item.department())
                || actor.personId().equals(item.starter())
                || actor.personId().equals(item.closedBy());
    }

    /** The open or last item of that kind on that thing. */
    public Optional<WorkItem> latest(String kind, String subjectId) {
        return views.latest(kind, subjectId);
    }

    @Override
    public List<Waiting> openTasks(String projectId) {
        return views.openOfProjects(List.of(projectId)).stream()
                .map(item -> new Waiting(
                        item.kind(), item.label(), item.department(), item.post(), item.createdAt(), item.dueOn()))
                .toList();
    }

    /** What was sent to this person's posts for reading, newest first. */
    public Page<Copy> copies(Actor actor, @Nullable String after, int limit) {
        return Page.of(views.copies(actor, after, limit + 1), limit, Copy::id);
    }

    /** How many that is, up to 1,001. */
    public long copyCount(Actor actor) {
        return views.countCopies(actor, COUNTED + 1);
    }
}
