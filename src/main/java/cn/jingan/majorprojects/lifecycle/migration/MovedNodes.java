package cn.jingan.majorprojects.lifecycle.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Nodes that the new version of a model has under the same id, but in another sub-process. The engine takes over by
 * itself only what stayed in its sub-process.
 */
@Component
class MovedNodes {
    private static final List<Class<? extends Activity>> HOLD_TOKENS =
            List.of(UserTask.class, ReceiveTask.class, CallActivity.class, SubProcess.class);

    private final RepositoryService repository;
    /** What was found before: a deployed version never changes. */
    private final Map<List<String>, Set<String>> found = new ConcurrentHashMap<>();

    MovedNodes(RepositoryService repository) {
        this.repository = repository;
    }

    /** Their ids; of what is there several times at once, the id of the whole as well. */
    Set<String> between(String fromId, String toId) {
        return found.computeIfAbsent(List.of(fromId, toId), versions -> compared(fromId, toId));
    }

    private Set<String> compared(String fromId, String toId) {
        Map<String, Activity> now = activities(toId);
        return activities(fromId).values().stream()
                .filter(before -> isMoved(before, now.get(before.getId())))
                .flatMap(MovedNodes::ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Activity> activities(String model) {
        return repository.getBpmnModelInstance(model).getModelElementsByType(Activity.class).stream()
                .filter(activity -> HOLD_TOKENS.stream().anyMatch(type -> type.isInstance(activity)))
                .collect(Collectors.toMap(Activity::getId, Function.identity()));
    }

    private static boolean isMoved(Activity before, @Nullable Activity now) {
        return now != null
                && before.getElementType()
                        .getTypeName()
                        .equals(now.getElementType().getTypeName())
                && !within(before).equals(within(now));
    }

    /** The sub-processes around it, from the inside out. */
    private static List<String> within(Activity activity) {
        return Stream.iterate(
                        activity.getParentElement(),
                        SubProcess.class::isInstance,
                        ModelElementInstance::getParentElement)
                .map(around -> ((SubProcess) around).getId())
                .toList();
    }

    private static Stream<String> ids(Activity activity) {
        return activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics
                ? Stream.of(activity.getId(), activity.getId() + "#multiInstanceBody")
                : Stream.of(activity.getId());
    }
}
