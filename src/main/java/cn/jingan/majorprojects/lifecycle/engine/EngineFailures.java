package cn.jingan.majorprojects.lifecycle.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Says in Spring's words what the engine says in its own, so that the repetition of a command needs to know no engine:
 * a lost race, MySQL's deadlock (1213) and its lock wait timeout (1205).
 */
final class EngineFailures extends CommandInterceptor {
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("lost a race", e);
        } catch (ProcessEngineException e) {
            if (isLockFailure(e)) {
                throw new ConcurrencyFailureException("lock not had", e);
            }
            throw e;
        }
    }

    private static boolean isLockFailure(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT)) {
                return true;
            }
        }
        return false;
    }
}
