package cn.jingan.majorprojects.lifecycle.worklist;

import cn.jingan.majorprojects.worklist.WorkItems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares the inbox with the engine's open tasks: both are written in one transaction and must never differ. */
@Component
public class InboxReconciler {
    private static final Logger LOG = LoggerFactory.getLogger(InboxReconciler.class);
    private static final int PART = 1000;

    private final TaskService tasks;
    private final WorkItems items;

    InboxReconciler(TaskService tasks, WorkItems items) {
        this.tasks = tasks;
        this.items = items;
    }

    /**
     * Where the two differ, as the engine's ids of tasks.
     *
     * @param missing open in the engine, not in the inbox: nobody sees them
     * @param superfluous open in the inbox, not in the engine: nobody can do them
     */
    public record Differences(Set<String> missing, Set<String> superfluous) {

        /** Whether inbox and engine agree. */
        public boolean none() {
            return missing.isEmpty() && superfluous.isEmpty();
        }

        private Differences alsoIn(Differences later) {
            Set<String> stillMissing = new HashSet<>(missing);
            stillMissing.retainAll(later.missing);
            Set<String> stillSuperfluous = new HashSet<>(superfluous);
            stillSuperfluous.retainAll(later.superfluous);
            return new Differences(stillMissing, stillSuperfluous);
        }
    }

    @Scheduled(cron = "0 47 3 * * *", zone = "Asia/Shanghai")
    void reconcile() {
        Differences differences = differences();
        if (!differences.none()) {
            LOG.warn(
                    "inbox and engine differ: missing in the inbox {}, superfluous in it {}",
                    differences.missing(),
                    differences.superfluous());
        }
    }

    /** Looks twice where they differ: what somebody did between the two readings of one look is no difference. */
    public Differences differences() {
        Differences first = look();
        return first.none() ? first : first.alsoIn(look());
    }

    private Differences look() {
        Set<String> inbox = items.openTasks();
        Set<String> engine = openTasks();
        Set<String> missing = new HashSet<>(engine);
        missing.removeAll(inbox);
        Set<String> superfluous = new HashSet<>(inbox);
        superfluous.removeAll(engine);
        return new Differences(missing, superfluous);
    }

    private Set<String> openTasks() {
        Set<String> open = new HashSet<>();
        List<Task> part;
        do {
            part = tasks.createTaskQuery().orderByTaskId().asc().listPage(open.size(), PART);
            part.forEach(task -> open.add(task.getId()));
        } while (part.size() == PART);
        return open;
    }
}
