package cn.jingan.majorprojects.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given.
 *
 * @param fingerprint of the request it answered
 * @param status HTTP status; 0 until the command has run
 * @param location where it sent the client; null for nowhere
 * @param answer JSON of its body; null for none
 * @param takenAt when the request came
 */
record StoredAnswer(
        String fingerprint, int status, @Nullable String location, @Nullable String answer, Instant takenAt) {

    /** Whether the command has run. */
    boolean isGiven() {
        return status != 0;
    }
}
