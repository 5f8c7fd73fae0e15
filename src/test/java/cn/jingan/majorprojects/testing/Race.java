package cn.jingan.majorprojects.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The worst meeting of two commands: the first has run to its end but is not committed when the second begins. The
 * second either waits at a lock, or runs to its end too and is committed after the first. As in the product, a command
 * that loses by a conflict of the database is repeated as a whole, at most five times.
 */
public final class Race {
    private static final long LONG_ENOUGH_TO_REACH_THE_END_MILLIS = 400;
    private static final long LONGEST_SECONDS = 30;
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    public Race(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What became of the second command.
     *
     * @param waited whether it stood at a lock while the first was not committed
     * @param tries how often it ran
     * @param failure what it was refused with at last; null when it succeeded
     */
    public record Second(boolean waited, int tries, Throwable failure) {}

    /** Runs both; the first must succeed. Fails when either hangs. */
    public Second run(Runnable first, Runnable second) throws Exception {
        Gates gates = new Gates();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> a = threads.submit(() -> first(first, gates));
            Future<Second> b = threads.submit(() -> second(second, gates));
            gates.await(gates.firstRan);
            boolean reachedItsEnd = gates.secondRan.await(LONG_ENOUGH_TO_REACH_THE_END_MILLIS, TimeUnit.MILLISECONDS);
            gates.firstMayCommit.countDown();
            get(a);
            gates.firstCommitted.countDown();
            Second outcome = get(b);
            return new Second(!reachedItsEnd, outcome.tries(), outcome.failure());
        } finally {
            threads.shutdownNow();
        }
    }

    private void first(Runnable command, Gates gates) {
        transaction.executeWithoutResult(status -> {
            command.run();
            gates.firstRan.countDown();
            gates.await(gates.firstMayCommit);
        });
    }

    private Second second(Runnable command, Gates gates) {
        gates.await(gates.firstRan);
        for (int tries = 1; ; tries++) {
            try {
                transaction.executeWithoutResult(status -> toTheEnd(command, gates));
                return new Second(false, tries, null);
            } catch (ConcurrencyFailureException conflict) {
                if (tries == TRIES) {
                    return new Second(false, tries, conflict);
                }
            } catch (RuntimeException refused) {
                return new Second(false, tries, refused);
            }
        }
    }

    private static void toTheEnd(Runnable command, Gates gates) {
        try {
            command.run();
        } finally {
            gates.secondRan.countDown();
        }
        gates.await(gates.firstCommitted);
    }

    private static <T> T get(Future<T> future) throws InterruptedException, TimeoutException {
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a command failed that must not", e.getCause());
        }
    }

    private static final class Gates {
        private final CountDownLatch firstRan = new CountDownLatch(1);
        private final CountDownLatch secondRan = new CountDownLatch(1);
        private final CountDownLatch firstMayCommit = new CountDownLatch(1);
        private final CountDownLatch firstCommitted = new CountDownLatch(1);

        private void await(CountDownLatch latch) {
            try {
                if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("a command hangs");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }
}
