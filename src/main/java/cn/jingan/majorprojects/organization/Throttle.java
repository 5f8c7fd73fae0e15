package cn.jingan.majorprojects.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down. An attempt is counted as failed before the password is looked at, in a transaction of its own,
 * so that a thousand attempts at once are counted one by one; a success takes the count back.
 */
@Component
class Throttle {
    private static final int FREE = 5;
    /** An office shares one address: its colleagues' slips must not shut anybody out. */
    private static final int FREE_OF_AN_ADDRESS = 50;

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration DEVICE_REMEMBERED = Duration.ofDays(180);
    private static final Duration ADDRESS_REMEMBERED = Duration.ofHours(1);

    private final Access access;
    private final People people;
    private final Clock clock;

    Throttle(Access access, People people, Clock clock) {
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** The counters of an attempt, always in this order, so that two attempts never wait for each other. */
    private record Counter(String key, int free, Duration remembered) {}

    /**
     * Notes an attempt; false while one of its counters waits. That is looked up before anything is locked, so that a
     * flood of guesses does not stand in a row at the counter, where whoever knows the password would stand, too.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean admit(SignIn attempt) {
        Instant now = now();
        List<Counter> counters = counters(attempt);
        if (access.isBlocked(counters.stream().map(Counter::key).toList(), now)) {
            return false;
        }
        List<Attempt> present =
                counters.stream().map(counter -> locked(counter.key(), now)).toList();
        if (present.stream().anyMatch(counter -> counter.isBlocked(now))) {
            return false;
        }
        for (int i = 0; i < counters.size(); i++) {
            Counter counter = counters.get(i);
            access.saveAttempt(present.get(i).failed(now, counter.free(), counter.remembered()));
        }
        return true;
    }

    /**
     * Takes the note of an attempt back: the password was right. False where it is not any more: hashing takes its time,
     * and who resets the password or shuts the person out meanwhile comes first.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean succeeded(SignIn attempt, Credentials known) {
        if (people.lockCredentials(known.id()).filter(known::equals).isEmpty()) {
            return false;
        }
        Instant now = now();
        List<Counter> counters = counters(attempt);
        access.deleteAttempt(counters.get(0).key());
        counters.stream()
                .skip(1)
                .forEach(
                        counter -> access.saveAttempt(locked(counter.key(), now).forgiven()));
        return true;
    }

    /** The secret by which the browser is known from now on; its present one where that is ours. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    String remember(SignIn admitted) {
        String present = admitted.device();
        String secret = present != null && access.isDevice(Secrets.digest(present), null) ? present : Secrets.fresh();
        access.saveDevice(Secrets.digest(secret), admitted.username(), now());
        return secret;
    }

    /** When one of their browsers was last used to sign in. */
    Optional<Instant> lastVisit(String username) {
        return access.lastVisit(username);
    }

    /** Forgets what no longer counts. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void forget() {
        access.deleteAttemptsBefore(now().minus(REMEMBERED));
        access.deleteDevicesBefore(now().minus(DEVICE_REMEMBERED));
    }

    /** As exact as the columns: a rounded time would lie ahead of the clock. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A success of the same person in the same moment may take the counter away between the two statements. */
    private Attempt locked(String key, Instant now) {
        Optional<Attempt> locked = Optional.empty();
        while (locked.isEmpty()) {
            access.reserveAttempt(new Attempt(key, 0, now, Attempt.NOT));
            locked = access.lockAttempt(key);
        }
        return locked.get();
    }

    private List<Counter> counters(SignIn attempt) {
        String device = attempt.device();
        return device != null && access.isDevice(Secrets.digest(device), attempt.username())
                ? List.of(new Counter(Secrets.digest("device " + device + " " + attempt.username()), FREE, REMEMBERED))
                : List.of(
                        new Counter(
                                Secrets.digest("name " + attempt.username() + " " + attempt.address()),
                                FREE,
                                REMEMBERED),
                        new Counter(
                                Secrets.digest("address " + attempt.address()),
                                FREE_OF_AN_ADDRESS,
                                ADDRESS_REMEMBERED));
    }
}
