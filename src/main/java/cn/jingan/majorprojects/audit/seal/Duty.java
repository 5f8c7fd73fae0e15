package cn.jingan.majorprojects.audit.seal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something the ledger does by itself.
 *
 * @param name {@code SEAL}, {@code HEADS}, {@code MAIL}, {@code REPLAY} or {@code INDEX}
 * @param reached size of the tree up to which it was done
 * @param doneAt when last, UTC; null for never
 * @param failedAt since when it fails, UTC; null when it does not
 * @param failure why
 */
public record Duty(
        String name,
        long reached,
        @Nullable LocalDateTime doneAt,
        @Nullable LocalDateTime failedAt,
        @Nullable String failure) {

    /** Puts entries into the tree and signs its heads. */
    public static final String SEAL = "SEAL";

    /** Appends heads to the file outside. */
    public static final String HEADS = "HEADS";

    /** Sends the newest head to the auditors' mail. */
    public static final String MAIL = "MAIL";

    /** Rebuilds the state from the ledger and compares it with the tables. */
    public static final String REPLAY = "REPLAY";

    /** Lets the search for texts follow the tree. */
    public static final String INDEX = "INDEX";

    /** When it was done last; null for never. */
    public @Nullable Instant done() {
        return doneAt == null ? null : doneAt.toInstant(ZoneOffset.UTC);
    }

    /** Since when it fails; null when it does not. */
    public @Nullable Instant failed() {
        return failedAt == null ? null : failedAt.toInstant(ZoneOffset.UTC);
    }
}
