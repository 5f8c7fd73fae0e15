package cn.jingan.majorprojects.lifecycle.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A migration as it is read.
 *
 * @param modelKey id of the model
 * @param fromNo version the cases run under
 * @param toNo version they are taken over to
 * @param mapping nodes with another id, as lines of old=new
 * @param preparedBy id of the administrator who prepared it
 * @param reason why
 * @param decidedBy id of the second administrator
 * @param waiting cases whose turn has not come yet
 * @param movable cases that were tried and can move
 * @param stuck cases that were tried and cannot move
 * @param moved cases that were moved
 * @param left cases that could not be moved
 * @param gone cases that had ended
 */
public record MigrationView(
        String id,
        String modelKey,
        int fromNo,
        int toNo,
        String mapping,
        MigrationStatus status,
        String preparedBy,
        Instant preparedAt,
        @Nullable String reason,
        @Nullable String decidedBy,
        int waiting,
        int movable,
        int stuck,
        int moved,
        int left,
        int gone,
        long version) {

    /** All its cases. */
    public int cases() {
        return waiting + movable + stuck + moved + left + gone;
    }

    /** Cases that had their turn in what is being done now. */
    public int handled() {
        return status == MigrationStatus.RUNNING || status == MigrationStatus.DONE
                ? moved + left + gone
                : cases() - waiting;
    }

    /** Whether the machine works on it now. */
    public boolean working() {
        return status.working();
    }
}
