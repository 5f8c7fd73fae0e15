package cn.jingan.majorprojects.lifecycle.migration;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * The nodes at which a token can stand, read from the models themselves: every node but those that a token passes at once.
 * A kind of node that is not known here counts as one where it stands.
 */
final class WaitStates {
    private static final List<Class<? extends FlowNode>> PASSED = List.of(
            StartEvent.class,
            EndEvent.class,
            BoundaryEvent.class,
            ExclusiveGateway.class,
            ServiceTask.class,
            SubProcess.class);

    private WaitStates() {}

    /** Ids of the models. */
    static List<String> models(RepositoryService repository) {
        return newest(repository).map(ProcessDefinition::getKey).toList();
    }

    /** All of them, as {@code model:node}. */
    static Set<String> all(RepositoryService repository) {
        Set<String> nodes = new TreeSet<>();
        newest(repository)
                .forEach(model ->
                        repository.getBpmnModelInstance(model.getId()).getModelElementsByType(FlowNode.class).stream()
                                .filter(WaitStates::stands)
                                .forEach(node -> nodes.add(model.getKey() + ":" + node.getId())));
        return nodes;
    }

    private static Stream<ProcessDefinition> newest(RepositoryService repository) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream();
    }

    private static boolean stands(FlowNode node) {
        boolean waits = node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter();
        return waits || PASSED.stream().noneMatch(passed -> passed.isInstance(node));
    }
}
