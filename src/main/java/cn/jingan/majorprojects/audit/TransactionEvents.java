package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The events of one transaction, handed on last of all before it commits; a rollback forgets them. */
final class TransactionEvents implements TransactionSynchronization {
    private final Consumer<List<DomainEvent>> writer;
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private List<DomainEvent> events = new ArrayList<>();
    private boolean late;

    private TransactionEvents(Consumer<List<DomainEvent>> writer) {
        this.writer = writer;
    }

    /** The events of the present transaction; begins to listen to its end at the first call. */
    static TransactionEvents present(Consumer<List<DomainEvent>> writer) {
        if (TransactionSynchronizationManager.getResource(TransactionEvents.class) instanceof TransactionEvents bound) {
            return bound;
        }
        TransactionEvents fresh = new TransactionEvents(writer);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        fresh.resume();
        return fresh;
    }

    void add(DomainEvent event) {
        if (late) {
            writer.accept(List.of(event));
        } else {
            events.add(event);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        late = true;
        writer.accept(events);
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
