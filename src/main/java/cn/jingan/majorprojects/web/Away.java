package cn.jingan.majorprojects.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Whether something failed because the database is not to be had: there is no connection, one broke, or the server takes
 * nothing in, as one does that was told to stand by for another.
 */
final class Away {
    /** Class of the states of SQL that tell of connections. */
    private static final String CONNECTION = "08";

    /** What MySQL says while it may only be read: by an option, or altogether. */
    private static final Set<Integer> ONLY_READ = Set.of(1290, 1836);

    private Away() {}

    static boolean is(@Nullable Throwable failure) {
        return failure != null && (tells(failure) || is(failure.getCause()));
    }

    private static boolean tells(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLException sql
                        && (ONLY_READ.contains(sql.getErrorCode())
                                || sql.getSQLState() != null
                                        && sql.getSQLState().startsWith(CONNECTION));
    }
}
