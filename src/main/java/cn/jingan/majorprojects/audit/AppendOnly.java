package cn.jingan.majorprojects.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger by which the embedded database refuses to change or remove a row of the ledger. */
public final class AppendOnly implements Trigger {
    private static final String STATE = "45000";

    private String table = "the ledger";

    @Override
    public void init(Connection connection, String schema, String trigger, String of, boolean before, int type) {
        table = of.toLowerCase(Locale.ROOT);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException(table + " is append-only", STATE);
    }
}
