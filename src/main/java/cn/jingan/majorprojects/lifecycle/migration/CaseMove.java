package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.lifecycle.path.PathChange;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.worklist.WorkItems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Takes one instance over, in the caller's transaction: the engine, the inbox, which hears nothing of it, and the path. */
@Component
class CaseMove {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Plans plans;
    private final Tokens tokens;
    private final CaseRows rows;
    private final WorkItems items;
    private final PathChange path;

    CaseMove(
            RuntimeService runtime,
            TaskService tasks,
            Plans plans,
            Tokens tokens,
            CaseRows rows,
            WorkItems items,
            PathChange path) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.plans = plans;
        this.tokens = tokens;
        this.rows = rows;
        this.items = items;
        this.path = path;
    }

    /** What came of it; empty when the instance has ended or is under another version. Locks its rows first. */
    Optional<Outcome> move(Migration migration, String instanceId) {
        rows.hold(migration.key(), instanceId);
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null || !instance.getProcessDefinitionId().equals(migration.fromId())) {
            return Optional.empty();
        }
        String before = tokens.of(instanceId);
        plans.execute(plans.plan(migration.fromId(), migration.toId(), migration.renamed()), instanceId);
        String changes = reask(migration.key(), instanceId);
        path.moved(instanceId, migration.toNo(), migration.renamed());
        return Optional.of(new Outcome(before + "->" + tokens.of(instanceId), changes, null));
    }

    /** Shows the open tasks in the inbox as they are asked now; says which are asked otherwise. */
    private String reask(String model, String instanceId) {
        List<Task> open = tasks.createTaskQuery().processInstanceId(instanceId).list();
        if (open.isEmpty()) {
            return "";
        }
        TaskSubject asked = rows.tasks(model).orElseThrow(() -> new IllegalStateException("no tasks of " + model));
        String subject = rows.subject(model, instanceId).orElseThrow();
        return open.stream()
                .flatMap(task -> items.reask(task.getId(), asked.ask(task.getTaskDefinitionKey(), subject)).stream())
                .filter(CaseMove::differs)
                .map(change -> change.kindBefore() + "->" + change.kindNow() + " " + change.dueBefore() + "->"
                        + change.dueNow())
                .collect(Collectors.joining(", "));
    }

    private static boolean differs(WorkItems.Reasked change) {
        return !change.kindBefore().equals(change.kindNow()) || !Objects.equals(change.dueBefore(), change.dueNow());
    }
}
