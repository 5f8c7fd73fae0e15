package cn.jingan.majorprojects.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes the ledger listen to every transaction that can write from its beginning. Whoever begins to listen only when the
 * first event comes is not heard any more where that event is published by something that itself waited for the end.
 */
@Component
class LedgerListens implements TransactionExecutionListener {

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null
                && transaction.isNewTransaction()
                && !transaction.isReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionEvents.begin();
        }
    }

    /** Called last of all, when nothing but the commit is left. */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (transaction.isNewTransaction()) {
            TransactionEvents.present().ifPresent(TransactionEvents::end);
        }
    }
}
