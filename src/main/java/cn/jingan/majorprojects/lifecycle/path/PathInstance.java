package cn.jingan.majorprojects.lifecycle.path;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process instance of a case as its steps tell it.
 *
 * @param instanceId the process instance
 * @param callerId the instance that called it; null for the case itself
 * @param definitionKey id of the model
 * @param definitionVersion version of the model that was followed last
 * @param subjectId id of the gate, opinion or milestone it is about
 * @param gateKind G1, S1 to S4 for what belongs to a gate
 * @param startedAt when its first node was entered
 * @param openNodes nodes in which a token is now; 0 when it has ended
 */
public record PathInstance(
        String instanceId,
        @Nullable String callerId,
        String definitionKey,
        int definitionVersion,
        @Nullable String subjectId,
        @Nullable String gateKind,
        Instant startedAt,
        int openNodes) {

    /** The same instance as it went under that version of its model. */
    public PathInstance under(int version) {
        return new PathInstance(
                instanceId, callerId, definitionKey, version, subjectId, gateKind, startedAt, openNodes);
    }

    /** Whether it is still running. */
    public boolean open() {
        return openNodes > 0;
    }
}
