package cn.jingan.majorprojects.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether something failed because the database cannot be reached: no connection is to be had, or one broke. */
final class Away {
    /** Class of the states of SQL that tell of connections. */
    private static final String CONNECTION = "08";

    private Away() {}

    static boolean is(@Nullable Throwable failure) {
        return failure != null && (tells(failure) || is(failure.getCause()));
    }

    private static boolean tells(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION);
    }
}
