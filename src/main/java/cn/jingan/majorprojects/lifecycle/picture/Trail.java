package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.path.Rounds;
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
 * @param inRounds whether the numbers of the visits are rounds of a gate
 */
public record Trail(Map<String, List<Visit>> visits, Map<String, Integer> passages, boolean inRounds) {

    /** No case: the model alone. */
    public static final Trail NONE = new Trail(Map.of(), Map.of(), false);

    /**
     * One visit of a node.
     *
     * @param number the round in which it was, where there are rounds; else which visit of the node, from 1
     * @param enteredOn day it was entered
     * @param leftOn day it was left; null while the case is there
     * @param cancelled whether it was taken away
     * @param parts how many instances a multi-instance node had; 0 for all other nodes
     */
    public record Visit(int number, LocalDate enteredOn, @Nullable LocalDate leftOn, boolean cancelled, int parts) {

        Visit withPart() {
            return new Visit(number, enteredOn, leftOn, cancelled, parts + 1);
        }
    }

    /** The trail of one instance's steps in its rounds; days are those of that zone. */
    public static Trail of(List<PathStep> steps, Rounds rounds, ZoneId zone) {
        Map<String, List<Visit>> visits = new LinkedHashMap<>();
        Map<String, Integer> passages = new LinkedHashMap<>();
        for (PathStep step : steps) {
            if (step.isNode()) {
                List<Visit> ofNode = visits.computeIfAbsent(step.shapeId(), id -> new ArrayList<>());
                if (isPart(step, steps) && !ofNode.isEmpty()) {
                    ofNode.set(ofNode.size() - 1, ofNode.get(ofNode.size() - 1).withPart());
                } else {
                    ofNode.add(visit(step, rounds.any() ? rounds.of(step) : ofNode.size() + 1, zone));
                }
            } else {
                passages.merge(step.elementId(), 1, Integer::sum);
            }
        }
        return new Trail(visits, passages, rounds.any());
    }

    /** A part of a multi-instance node counts in the visit of the whole; all else is a visit of its own. */
    private static boolean isPart(PathStep step, List<PathStep> steps) {
        String whole = step.elementId() + PathStep.BODY;
        return !step.isBody()
                && steps.stream().anyMatch(other -> other.elementId().equals(whole));
    }

    private static Visit visit(PathStep step, int number, ZoneId zone) {
        LocalDate enteredOn = step.enteredAt().atZone(zone).toLocalDate();
        LocalDate leftOn =
                step.leftAt() == null ? null : step.leftAt().atZone(zone).toLocalDate();
        return new Visit(number, enteredOn, leftOn, step.cancelled(), 0);
    }

    /** Whether a number has to stand beside the days of that node: where there were several rounds, else several visits. */
    boolean isNumbered(String shapeId) {
        List<List<Visit>> compared = inRounds ? List.copyOf(visits.values()) : List.of(visitsOf(shapeId));
        return compared.stream().flatMap(List::stream).anyMatch(visit -> visit.number() > 1);
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
