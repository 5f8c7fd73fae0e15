package cn.jingan.majorprojects.web;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Repeats a command that lost a race for a row, a lock or a name that may stand once. */
@Component
class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int REPETITIONS = 5;
    private static final int SHORTEST_PAUSE_MS = 20;
    private static final int LONGEST_PAUSE_MS = 200;

    private final RandomGenerator random = new SecureRandom();

    /** A whole command, in its own transaction. */
    interface Command {
        @Nullable
        Object run();
    }

    /** Runs it until it wins, at most once and five times more; the last failure is the caller's. */
    @Nullable
    Object run(Command command) {
        for (int attempt = 1; attempt <= REPETITIONS; attempt++) {
            try {
                return command.run();
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                LOG.debug("Attempt {} lost a race", attempt, e);
                pause(e);
            }
        }
        return command.run();
    }

    private void pause(DataAccessException failure) {
        try {
            Thread.sleep(random.nextInt(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
