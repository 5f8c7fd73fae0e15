package cn.jingan.majorprojects.shared;

import org.jspecify.annotations.Nullable;

/**
 * The version of a row that the person saw: header {@code If-Match} or form field {@code version}.
 *
 * @param value null when the client named none
 */
public record Version(@Nullable Long value) {

    /** No version named: the command takes the row as it is. */
    public static final Version ANY = new Version(null);

    /** Refuses with 412 when the row has moved on since the person saw it. */
    public void require(long present) {
        if (value != null && value != present) {
            throw new RuleViolation(SharedRule.STALE_VERSION, value, present);
        }
    }
}
