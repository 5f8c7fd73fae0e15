package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which way an instance went on after each visit of a node: the name of the first branch that has one. */
public final class Branches {
    private final List<PathStep> steps;
    private final Diagram diagram;
    private final Map<String, String> byStep = new HashMap<>();

    private Branches(List<PathStep> steps, Diagram diagram) {
        this.steps = steps;
        this.diagram = diagram;
    }

    /** The branches of one instance's steps under one version of its model, in the order of walking. */
    public static Branches of(List<PathStep> steps, Diagram diagram) {
        Branches branches = new Branches(steps, diagram);
        steps.stream()
                .filter(PathStep::isNode)
                .map(PathStep::elementId)
                .distinct()
                .forEach(branches::after);
        return branches;
    }

    /** The name of the branch taken after that visit; empty where the model names none. */
    public Optional<String> after(PathStep visit) {
        return Optional.ofNullable(byStep.get(visit.id()));
    }

    /** Each visit that was not taken away left by one flow, in the order in which they were left. */
    private void after(String node) {
        List<PathStep> left = steps.stream()
                .filter(step -> step.elementId().equals(node) && !step.open() && !step.cancelled())
                .sorted(Comparator.comparing(step -> Objects.requireNonNullElse(step.leftAt(), Instant.MAX)))
                .toList();
        List<Integer> flows = IntStream.range(0, steps.size())
                .filter(at -> leaves(at, node))
                .boxed()
                .toList();
        for (int i = 0; i < Math.min(left.size(), flows.size()); i++) {
            PathStep visit = left.get(i);
            name(flows.get(i)).ifPresent(name -> byStep.put(visit.id(), name));
        }
    }

    private boolean leaves(int at, String node) {
        return diagram.flow(steps.get(at).elementId())
                .filter(flow -> flow.source().equals(node))
                .isPresent();
    }

    /** The flow's own name; where it has none and leads to a question, that of the answer. */
    private Optional<String> name(int at) {
        Edge flow = diagram.flow(steps.get(at).elementId()).orElseThrow();
        if (!flow.name().isEmpty()) {
            return Optional.of(flow.name());
        }
        return IntStream.range(at + 1, steps.size())
                .filter(next -> diagram.isGateway(flow.target()) && leaves(next, flow.target()))
                .boxed()
                .findFirst()
                .flatMap(this::name);
    }
}
