package cn.jingan.majorprojects.lifecycle.worklist;

import cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.worklist.AskedProject;
import cn.jingan.majorprojects.worklist.WorkItems;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Writes the inbox from the engine's task events, in the task's own transaction. */
@Component
class TaskToInbox implements TaskListener {
    private final Supplier<Map<String, TaskSubject>> byModel;
    private final ObjectProvider<ProjectQueries> projects;
    private final ObjectProvider<WorkItems> items;

    TaskToInbox(
            ObjectProvider<TaskSubject> subjects,
            ObjectProvider<ProjectQueries> projects,
            ObjectProvider<WorkItems> items) {
        this.byModel = SingletonSupplier.of(
                () -> subjects.stream().collect(Collectors.toMap(TaskSubject::model, Function.identity())));
        this.projects = projects;
        this.items = items;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_COMPLETE -> completed(task.getId(), authenticated());
            case EVENTNAME_DELETE -> items.getObject().cancelled(task.getId());
            default -> throw new IllegalStateException("not listened for: " + task.getEventName());
        }
    }

    /** A task that nobody has done was answered by what happened beside it: it fell away. */
    private void completed(String taskId, @Nullable String personId) {
        if (personId == null) {
            items.getObject().cancelled(taskId);
        } else {
            items.getObject().done(taskId, personId);
        }
    }

    private void open(DelegateTask task) {
        String model = task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
        TaskSubject subject = byModel.get().get(model);
        if (subject == null) {
            throw new IllegalStateException("no module knows the tasks of " + model);
        }
        String id = subject.subjectId().of(task);
        ProjectFacts project = projects.getObject().facts(ProjectProcessContract.PROJECT_ID.of(task));
        items.getObject()
                .open(task.getId(), asked(project), subject.ask(task.getTaskDefinitionKey(), id), authenticated());
    }

    private static @Nullable String authenticated() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static AskedProject asked(ProjectFacts project) {
        return new AskedProject(
                project.id(),
                project.code(),
                project.number(),
                project.name(),
                project.category().name(),
                project.subcategory(),
                project.stage().name());
    }
}
