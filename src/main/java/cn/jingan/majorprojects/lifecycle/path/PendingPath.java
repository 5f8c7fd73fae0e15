package cn.jingan.majorprojects.lifecycle.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The steps of one transaction until it commits. A node entered and left in it costs a share of one insert; only visits
 * of earlier transactions need an update, one for all that went on and one for all that were taken away.
 */
final class PendingPath implements TransactionSynchronization {
    private static final int ROWS_PER_STATEMENT = 200;

    private final PathSteps rows;
    private final Map<String, PathStep> walked = new LinkedHashMap<>();
    private final List<String> wentOn = new ArrayList<>();
    private final List<String> takenAway = new ArrayList<>();
    private Instant leftAt = Instant.EPOCH;
    private @Nullable String leftBy;

    private PendingPath(PathSteps rows) {
        this.rows = rows;
    }

    /** The one of the running transaction; without a transaction nothing may move in the engine. */
    static PendingPath current(PathSteps rows) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingPath.class::isInstance)
                .map(PendingPath.class::cast)
                .findFirst()
                .orElseGet(() -> begun(rows));
    }

    private static PendingPath begun(PathSteps rows) {
        PendingPath path = new PendingPath(rows);
        TransactionSynchronizationManager.registerSynchronization(path);
        return path;
    }

    void walk(PathStep step) {
        walked.put(step.visitId() == null ? step.id() : step.visitId(), step);
    }

    void leave(String visitId, Instant at, boolean cancelled, @Nullable String by) {
        PathStep visit = walked.get(visitId);
        if (visit != null) {
            walked.put(visitId, visit.left(at, cancelled, by));
        } else {
            (cancelled ? takenAway : wentOn).add(visitId);
            leftAt = at;
            leftBy = by;
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        List<PathStep> steps = List.copyOf(walked.values());
        for (int from = 0; from < steps.size(); from += ROWS_PER_STATEMENT) {
            rows.insert(steps.subList(from, Math.min(steps.size(), from + ROWS_PER_STATEMENT)));
        }
        closeVisits(wentOn, false);
        closeVisits(takenAway, true);
    }

    private void closeVisits(List<String> visits, boolean cancelled) {
        if (!visits.isEmpty()) {
            rows.leave(visits, leftAt, cancelled, leftBy);
        }
    }
}
