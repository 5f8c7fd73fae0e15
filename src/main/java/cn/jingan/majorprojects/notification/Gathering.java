package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Acting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The notices of one transaction, written to the outbox in one statement before it commits; a rollback forgets them. */
final class Gathering implements TransactionSynchronization {
    private final Consumer<List<Outgoing>> outbox;
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private List<Function<@Nullable String, Outgoing>> gathered = new ArrayList<>();
    private @Nullable String doer;
    private boolean late;

    private Gathering(Consumer<List<Outgoing>> outbox) {
        this.outbox = outbox;
    }

    /** The gathering of the present transaction. */
    static Gathering present(Consumer<List<Outgoing>> outbox) {
        if (TransactionSynchronizationManager.getResource(Gathering.class) instanceof Gathering bound) {
            return bound;
        }
        Gathering fresh = new Gathering(outbox);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        fresh.resume();
        return fresh;
    }

    /** Adds what is to be delivered; it is told who gives the command. */
    void add(Function<@Nullable String, Outgoing> outgoing) {
        if (late) {
            outbox.accept(List.of(outgoing.apply(doer)));
        } else {
            gathered.add(outgoing);
        }
    }

    /** Notes who gives the command: the first who is a person. */
    void doneBy(Acting by) {
        if (doer == null && !by.equals(Acting.SYSTEM)) {
            doer = by.personId();
        }
    }

    /** Before the history, which is last of all. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        late = true;
        List<Outgoing> rows = new ArrayList<>();
        gathered.forEach(each -> rows.add(each.apply(doer)));
        outbox.accept(rows);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, gathered.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        gathered = new ArrayList<>(gathered.subList(0, savepoints.getOrDefault(savepoint, 0)));
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Gathering.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Gathering.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
