package cn.jingan.majorprojects.organization;

import java.time.Duration;
import java.time.Instant;

/** Failures of one counter; after five each further one doubles the wait, up to a quarter of an hour. */
record Attempt(String counter, int failures, Instant lastAt, Instant blockedUntil) {
    private static final int DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofSeconds(900);

    /**
     * Until when a counter waits that does not. Not the present: of two attempts at once the one that looked at the clock
     * first may hold the counter last.
     */
    static final Instant NOT = Instant.EPOCH;

    boolean isBlocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    /** The counter after one more failure; {@code free} failures wait for nothing. */
    Attempt failed(Instant now, int free, Duration remembered) {
        int count = lastAt.plus(remembered).isBefore(now) ? 1 : failures + 1;
        return new Attempt(counter, count, now, count < free ? NOT : now.plus(delay(count - free)));
    }

    /** The counter without the failure that was noted before the password was looked at. */
    Attempt forgiven() {
        return new Attempt(counter, Math.max(0, failures - 1), lastAt, NOT);
    }

    private static Duration delay(int over) {
        Duration wait = Duration.ofSeconds(1L << Math.min(over, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
