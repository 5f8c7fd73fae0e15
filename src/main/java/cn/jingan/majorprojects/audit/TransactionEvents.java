package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events of one transaction, handed on last of all before it commits; a rollback forgets them. What is published
 * while the transaction ends is handed on at once, what is published after it is refused.
 */
final class TransactionEvents implements TransactionSynchronization {
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private List<DomainEvent> events = new ArrayList<>();
    private @Nullable Consumer<List<DomainEvent>> writer;
    private boolean late;
    private boolean over;

    private TransactionEvents() {}

    /** Listens to the end of the transaction that has just begun. */
    static void begin() {
        TransactionEvents fresh = new TransactionEvents();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        fresh.resume();
    }

    /** Those of the present transaction; empty where nobody saw it begin. */
    static Optional<TransactionEvents> present() {
        return Optional.ofNullable(
                (TransactionEvents) TransactionSynchronizationManager.getResource(TransactionEvents.class));
    }

    /** Keeps the event for that writer, or hands it on where the others have gone before. */
    void add(DomainEvent event, Consumer<List<DomainEvent>> ledger) {
        if (over) {
            throw new IllegalStateException(event.action() + " was published after its transaction");
        }
        if (late) {
            ledger.accept(List.of(event));
        } else {
            writer = ledger;
            events.add(event);
        }
    }

    /** Nothing that comes from now on would be in the transaction. */
    void end() {
        over = true;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        late = true;
        if (writer != null && !events.isEmpty()) {
            writer.accept(events);
        }
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, events.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        events = new ArrayList<>(events.subList(0, savepoints.getOrDefault(savepoint, 0)));
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(TransactionEvents.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TransactionEvents.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
