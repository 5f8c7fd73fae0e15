package cn.jingan.majorprojects.lifecycle.path;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a node, or one passage along a sequence flow.
 *
 * @param id in the order of walking
 * @param project code of the project, the case's business key
 * @param instanceId the process instance
 * @param callerId the instance that called this one; known on every step of a called instance's start, else null
 * @param definitionKey id of the model
 * @param definitionVersion version of the model that was followed
 * @param elementId id of the node or flow; of the whole of a multi-instance node with {@link #BODY} behind it
 * @param elementKind what was passed
 * @param visitId the engine's id of the visit; stays the same while the engine reshapes its executions. Null for flows
 * @param subjectId id of the gate, opinion or milestone the instance is about
 * @param gateKind G1, S1 to S4 for what belongs to a gate
 * @param enteredAt when the token came
 * @param leftAt when it went on; null while it stays
 * @param cancelled whether it was taken away instead of going on by itself
 * @param leftBy id of the person whose command moved the case on; null while it stays, and where nobody's did
 */
public record PathStep(
        String id,
        String project,
        String instanceId,
        @Nullable String callerId,
        String definitionKey,
        int definitionVersion,
        String elementId,
        ElementKind elementKind,
        @Nullable String visitId,
        @Nullable String subjectId,
        @Nullable String gateKind,
        Instant enteredAt,
        @Nullable Instant leftAt,
        boolean cancelled,
        @Nullable String leftBy) {

    /** What the engine puts behind the id of a multi-instance node to name all its instances together. */
    public static final String BODY = "#multiInstanceBody";

    /** What a step passes. */
    public enum ElementKind {
        NODE,
        FLOW
    }

    /** Whether the token is there now. */
    public boolean open() {
        return leftAt == null;
    }

    /** Whether this is a visit of a node rather than a passage along a flow. */
    public boolean isNode() {
        return elementKind == ElementKind.NODE;
    }

    /** The id of the element as it is drawn: the whole of a multi-instance node is the same shape as each of its parts. */
    public String shapeId() {
        return isBody() ? elementId.substring(0, elementId.length() - BODY.length()) : elementId;
    }

    /** Whether the step is the whole of a multi-instance node, not one of its parts. */
    public boolean isBody() {
        return elementId.endsWith(BODY);
    }

    /** The same visit going on in another version of the model. */
    PathStep goingOn(String newId, int version, String element, Instant at) {
        return new PathStep(
                newId,
                project,
                instanceId,
                callerId,
                definitionKey,
                version,
                element,
                elementKind,
                visitId,
                subjectId,
                gateKind,
                at,
                null,
                false,
                null);
    }

    PathStep left(Instant at, boolean byCancellation, @Nullable String by) {
        return new PathStep(
                id,
                project,
                instanceId,
                callerId,
                definitionKey,
                definitionVersion,
                elementId,
                elementKind,
                visitId,
                subjectId,
                gateKind,
                enteredAt,
                at,
                byCancellation,
                by);
    }
}
