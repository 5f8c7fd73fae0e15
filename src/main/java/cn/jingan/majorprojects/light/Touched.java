package cn.jingan.majorprojects.light;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases that one transaction touches, handed on once before it commits; a rollback forgets them. What is found
 * then is told to people and to the history, which come after this.
 */
final class Touched implements TransactionSynchronization {
    private final Consumer<Set<String>> judge;
    private final Set<String> projects = new TreeSet<>();

    private Touched(Consumer<Set<String>> judge) {
        this.judge = judge;
    }

    /** Those of the present transaction; begins to listen to its end at the first call. */
    static Touched present(Consumer<Set<String>> judge) {
        if (TransactionSynchronizationManager.getResource(Touched.class) instanceof Touched bound) {
            return bound;
        }
        Touched fresh = new Touched(judge);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        fresh.resume();
        return fresh;
    }

    void add(String project) {
        projects.add(project);
    }

    /** Before the notices and the history, which is last of all. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 2;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        judge.accept(projects);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Touched.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Touched.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
