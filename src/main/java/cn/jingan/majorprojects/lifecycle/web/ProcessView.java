package cn.jingan.majorprojects.lifecycle.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is in its models.
 *
 * @param project code of the project
 * @param instances the instances of the case, each after the one that called it
 * @param shown the chosen one; null before the case was opened
 */
record ProcessView(String project, List<Instance> instances, @Nullable Shown shown) {

    /**
     * An instance of the case.
     *
     * @param id the process instance
     * @param callerId the instance that called it; null for the case itself
     * @param depth 0 for the case itself
     * @param name what people call it
     * @param model id of its model
     * @param modelVersion version of its model
     * @param subjectId the gate, opinion or milestone it is about
     * @param gateKind G1, S1 to S4 for what belongs to a gate
     * @param startedAt when it began, local time
     * @param open whether it still runs
     */
    record Instance(
            String id,
            @Nullable String callerId,
            int depth,
            String name,
            String model,
            int modelVersion,
            @Nullable String subjectId,
            @Nullable String gateKind,
            OffsetDateTime startedAt,
            boolean open) {}

    /**
     * The instance whose picture is shown.
     *
     * @param instance which
     * @param picture where its picture is, as a file
     * @param versions versions of its model that it went under, in their order
     * @param current ids of the nodes the case is in now
     * @param steps every visit of a node, in the order of walking
     * @param flows ids of the sequence flows, in the order they were taken
     */
    record Shown(
            Instance instance,
            String picture,
            List<Integer> versions,
            List<String> current,
            List<Step> steps,
            List<String> flows) {

        /** What people read: work and what happened to it, without gateways and frames. */
        public List<Step> told() {
            return steps.stream().filter(Step::told).toList();
        }

        /** Whether it went in more than one round, so that the picture numbers them. */
        public boolean severalRounds() {
            return steps.stream().anyMatch(step -> step.round() != null && step.round() > 1);
        }

        /** The visits of one node. */
        public List<Step> visitsOf(String node) {
            return steps.stream().filter(step -> step.node().equals(node)).toList();
        }
    }

    /**
     * One visit of a node.
     *
     * @param node id of the node
     * @param name its name
     * @param told whether people see it as a step
     * @param round round of the gate it belongs to, from 1; null where the model has no rounds
     * @param enteredAt local time
     * @param leftAt local time; null while the case is there
     * @param workingDays working days from the day entered to the day left, or to today
     * @param cancelled whether it was taken away instead of going on by itself
     * @param system whether the system did it, nobody
     * @param by name of the person whose command moved the case on, or of who has it now; null where nobody's did
     * @param result what came of it: the answer given, or the branch taken; null while the case is there, and where the
     *     model names none
     */
    record Step(
            String node,
            String name,
            boolean told,
            @Nullable Integer round,
            OffsetDateTime enteredAt,
            @Nullable OffsetDateTime leftAt,
            int workingDays,
            boolean cancelled,
            boolean system,
            @Nullable String by,
            @Nullable String result) {}
}
