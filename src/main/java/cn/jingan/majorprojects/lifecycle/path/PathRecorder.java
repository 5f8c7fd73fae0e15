package cn.jingan.majorprojects.lifecycle.path;

import cn.jingan.majorprojects.lifecycle.path.PathStep.ElementKind;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes each step of the engine's tokens; the rows are written together when the transaction commits. */
@Component
class PathRecorder {
    private final PathSteps steps;
    private final Clock clock;

    PathRecorder(PathSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    void entered(DelegateExecution execution) {
        PendingPath.current(steps).walk(step(execution, execution.getCurrentActivityId(), ElementKind.NODE));
    }

    void left(DelegateExecution execution) {
        PendingPath.current(steps).leave(execution.getActivityInstanceId(), now(), execution.isCanceled(), person());
    }

    void taken(DelegateExecution execution) {
        PathStep step = step(execution, execution.getCurrentTransitionId(), ElementKind.FLOW);
        PendingPath.current(steps).walk(step.left(step.enteredAt(), false, person()));
    }

    private PathStep step(DelegateExecution execution, String elementId, ElementKind kind) {
        ExecutionEntity instance = (ExecutionEntity) execution.getProcessInstance();
        ProcessDefinitionEntity definition = instance.getProcessDefinition();
        return new PathStep(
                Ids.next(),
                project(instance, definition),
                instance.getId(),
                startsInstance(execution, kind) ? caller(instance) : null,
                definition.getKey(),
                definition.getVersion(),
                elementId,
                kind,
                kind == ElementKind.NODE ? execution.getActivityInstanceId() : null,
                first(
                        instance,
                        "opinionId",
                        "milestoneId",
                        "gateId",
                        "proposalId",
                        "changeId",
                        "answerId",
                        "consultationId",
                        "supervisionId"),
                first(instance, "gateKind"),
                now(),
                null,
                false,
                null);
    }

    /** Whose command this is. */
    private static @Nullable String person() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static String project(ExecutionEntity instance, ProcessDefinitionEntity definition) {
        String key = instance.getBusinessKey();
        if (key == null) {
            throw new IllegalStateException("An instance of " + definition.getKey() + " without a project's code");
        }
        return key;
    }

    /** The caller is told at the start only: later the engine would have to read it from its table. */
    private static boolean startsInstance(DelegateExecution execution, ElementKind kind) {
        ActivityImpl activity = ((ExecutionEntity) execution).getActivity();
        return kind == ElementKind.NODE
                && activity.getFlowScope() == activity.getProcessDefinition()
                && ActivityTypes.START_EVENT.equals(activity.getProperties().get(BpmnProperties.TYPE));
    }

    private static @Nullable String caller(ExecutionEntity instance) {
        ExecutionEntity call = instance.getSuperExecution();
        return call == null ? null : call.getProcessInstanceId();
    }

    private static @Nullable String first(ExecutionEntity instance, String... names) {
        return Stream.of(names)
                .map(name -> (String) instance.getVariableLocal(name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
