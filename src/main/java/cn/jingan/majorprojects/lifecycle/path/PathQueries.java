package cn.jingan.majorprojects.lifecycle.path;

import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of the path a case took. Whoever asks must have the project's visibility checked before. */
@Service
public class PathQueries {
    private final PathSteps steps;

    PathQueries(PathSteps steps) {
        this.steps = steps;
    }

    /** The instances of the project's case as a tree; empty before the case was opened. */
    public PathTree tree(String project) {
        return PathTree.of(steps.instances(project));
    }

    /** The versions of its model that the instance went under, in their order. */
    public List<Integer> versions(String project, String instanceId) {
        return steps(project, instanceId).stream()
                .map(PathStep::definitionVersion)
                .distinct()
                .sorted()
                .toList();
    }

    /** The steps the instance took under the version it is given with. */
    public List<PathStep> steps(String project, PathInstance instance) {
        return steps(project, instance.instanceId()).stream()
                .filter(step -> step.definitionVersion() == instance.definitionVersion())
                .toList();
    }

    /** The steps of one instance in the order of walking; empty when the project's case has no such instance. */
    public List<PathStep> steps(String project, String instanceId) {
        return steps.ofInstance(project, instanceId);
    }
}
