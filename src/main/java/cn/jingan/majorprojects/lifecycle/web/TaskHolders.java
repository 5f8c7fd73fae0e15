package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Who has the open tasks of an instance, as the inbox knows it. */
@Component
class TaskHolders {
    private final TaskService tasks;
    private final WorklistQueries worklist;
    private final OrganizationQueries organization;

    TaskHolders(TaskService tasks, WorklistQueries worklist, OrganizationQueries organization) {
        this.tasks = tasks;
        this.worklist = worklist;
        this.organization = organization;
    }

    /**
     * Who is asked during that visit of a node: the person who has the task, for those whom it concerns; for all others,
     * and while it lies in a queue, department and post. Empty where nobody is asked.
     */
    Optional<String> of(Actor actor, String visitId) {
        return tasks.createTaskQuery().activityInstanceIdIn(visitId).list().stream()
                .findFirst()
                .flatMap(task -> worklist.ofTask(task.getId()))
                .map(item -> name(actor, item));
    }

    private String name(Actor actor, WorkItem item) {
        String asked = organization.signature(item.department(), item.post());
        String owner = item.assignee();
        return owner == null || !worklist.concerns(actor, item)
                ? asked
                : organization.personNames(List.of(owner)).getOrDefault(owner, asked);
    }
}
