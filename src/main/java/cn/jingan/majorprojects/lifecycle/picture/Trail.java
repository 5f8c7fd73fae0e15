package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case did in a model, by the shapes of its diagram.
 *
 * @param visits visits of each node in the order of walking
 * @param passages how often each sequence flow was taken
 */
public record Trail(Map<String, List<Visit>> visits, Map<String, Integer> passages) {

    /** No case: the model alone. */
    public static final Trail NONE = new Trail(Map.of(), Map.of());

    /**
     * One visit of a node.
     *
     * @param enteredOn day it was entered
     * @param leftOn day it was left; null while the case is there
     * @param cancelled whether it was taken away
     * @param parts how many instances a multi-instance node had; 0 for all other nodes
     */
    public record Visit(LocalDate enteredOn, @Nullable LocalDate leftOn, boolean cancelled, int parts) {

        Visit withPart() {
            return new Visit(enteredOn, leftOn, cancelled, parts + 1);
        }
    }

    /** The trail of one instance's steps; days are those of that zone. */
    public static Trail of(List<PathStep> steps, ZoneId zone) {
        Map<String, List<Visit>> visits = new LinkedHashMap<>();
        Map<String, Integer> passages = new LinkedHashMap<>();
        for (PathStep step : steps) {
            if (step.isNode()) {
                note(visits.computeIfAbsent(step.shapeId(), id -> new ArrayList<>()), step, steps, zone);
            } else {
                passages.merge(step.elementId(), 1, Integer::sum);
            }
        }
        return new Trail(visits, passages);
    }

    /** A part of a multi-instance node counts in the visit of the whole; all else is a visit of its own. */
    private static void note(List<Visit> visits, PathStep step, List<PathStep> steps, ZoneId zone) {
        if (!step.isBody() && hasBody(steps, step.elementId()) && !visits.isEmpty()) {
            visits.set(visits.size() - 1, visits.get(visits.size() - 1).withPart());
            return;
        }
        LocalDate enteredOn = step.enteredAt().atZone(zone).toLocalDate();
        LocalDate leftOn =
                step.leftAt() == null ? null : step.leftAt().atZone(zone).toLocalDate();
        visits.add(new Visit(enteredOn, leftOn, step.cancelled(), 0));
    }

    private static boolean hasBody(List<PathStep> steps, String elementId) {
        return steps.stream().anyMatch(step -> step.elementId().equals(elementId + PathStep.BODY));
    }

    List<Visit> visitsOf(String shapeId) {
        return visits.getOrDefault(shapeId, List.of());
    }

    int passagesOf(String flowId) {
        return passages.getOrDefault(flowId, 0);
    }

    /** Whether there is no case: then nothing is said of visits. */
    boolean isEmpty() {
        return visits.isEmpty();
    }

    boolean isCurrent(String shapeId) {
        return visitsOf(shapeId).stream().anyMatch(visit -> visit.leftOn() == null);
    }
}
