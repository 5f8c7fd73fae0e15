package cn.jingan.majorprojects.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger by which the embedded database refuses to change or remove an entry of the ledger. */
public final class AppendOnly implements Trigger {
    private static final String STATE = "45000";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("audit_entry is append-only", STATE);
    }
}
