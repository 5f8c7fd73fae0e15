package cn.jingan.majorprojects.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whom the owner of a task chose for the next step, from the task's completion to the next one's opening: one command. */
final class ChosenNext implements TransactionSynchronization {

    private ChosenNext() {}

    static void keep(@Nullable String person) {
        if (person != null && TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            TransactionSynchronizationManager.bindResource(ChosenNext.class, person);
            TransactionSynchronizationManager.registerSynchronization(new ChosenNext());
        }
    }

    static @Nullable String person() {
        return (String) TransactionSynchronizationManager.getResource(ChosenNext.class);
    }

    private static void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(ChosenNext.class);
    }

    @Override
    public void afterCompletion(int status) {
        forget();
    }
}
