package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the process tells the inbox, in the task's own transaction. */
@Service
public class WorkItems {
    private static final String NO_DUE_DATE = "9999-12-31";
    private static final int PART = 1000;

    private final Items items;
    private final OrganizationQueries organization;
    private final ItemNotices notices;
    private final Clock clock;

    WorkItems(Items items, OrganizationQueries organization, ItemNotices notices, Clock clock) {
        this.items = items;
        this.organization = organization;
        this.notices = notices;
        this.clock = clock;
    }

    /** A task opened. Where one person alone can do it, it is theirs at once; else it lies in the department's queue. */
    public void open(String taskId, AskedProject project, Ask ask) {
        String id = Ids.next();
        String search = searchable(project.number() + project.code() + project.name() + ask.label());
        String dueKey = (ask.dueOn() == null ? NO_DUE_DATE : ask.dueOn().toString()) + id;
        items.insert(id, taskId, project, ask, onlyHolder(ask), search, dueKey, clock.instant());
        notices.opened(taskId, project, ask);
    }

    private @Nullable String onlyHolder(Ask ask) {
        List<String> able = organization.holders(ask.post(), ask.department()).stream()
                .map(Person::id)
                .filter(id -> !ask.excluded().contains(id))
                .toList();
        return able.size() == 1 ? able.get(0) : null;
    }

    /** A task was done. */
    public void done(String taskId, @Nullable String personId) {
        items.close(taskId, "DONE", personId, clock.instant());
        notices.closed(taskId);
    }

    /** A task fell away. */
    public void cancelled(String taskId) {
        items.close(taskId, "CANCELLED", null, clock.instant());
        notices.closed(taskId);
    }

    /**
     * The engine's id of the open task of that kind on that thing, locked against being taken or put back until it is
     * done; refuses when another person has taken it.
     */
    public Optional<String> openTask(String kind, String subjectId, String personId) {
        return items.openTask(kind, subjectId).map(task -> {
            if (task.assignee() != null && !task.assignee().equals(personId)) {
                throw new RuleViolation(WorklistRule.CLAIMED_BY_ANOTHER);
            }
            return task.taskId();
        });
    }

    /** Sends something to posts for reading. */
    public void copy(Collection<Copy> copies) {
        if (!copies.isEmpty()) {
            items.insertCopies(copies);
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

    static String searchable(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "").toLowerCase(Locale.ROOT);
    }
}
