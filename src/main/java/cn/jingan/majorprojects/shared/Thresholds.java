package cn.jingan.majorprojects.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of what comes to its end, some days ahead and after it; part by part, each in a transaction of its own. */
@Component
public class Thresholds {
    private static final int PART = 100;

    private final TransactionTemplate transaction;
    private final Clock clock;

    Thresholds(PlatformTransactionManager transactions, Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What ends on that day or before and was not told of so many days ahead; at most limit of them. */
    @FunctionalInterface
    public interface Ending<T> {
        List<T> untold(LocalDate until, int days, int limit);
    }

    /**
     * Tells of all that is due today.
     *
     * @param days the thresholds, the nearest first, so that one thing is told of once a day; -1 is the day after the end
     * @param tell notes that it is told of, or would be asked again
     */
    public <T> void pass(List<Integer> days, Ending<T> ending, ObjIntConsumer<T> tell) {
        LocalDate today = LocalDate.now(clock);
        for (int ahead : days) {
            while (part(today.plusDays(ahead), ahead, ending, tell) == PART) {
                continue;
            }
        }
    }

    private <T> int part(LocalDate until, int days, Ending<T> ending, ObjIntConsumer<T> tell) {
        Integer told = transaction.execute(status -> {
            List<T> part = ending.untold(until, days, PART);
            part.forEach(each -> tell.accept(each, days));
            return part.size();
        });
        return told == null ? 0 : told;
    }
}
