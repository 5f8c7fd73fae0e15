package cn.jingan.majorprojects.web.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * In service the application's account may add to the ledger and read it, nothing else. Tried, not looked up: a
 * statement that would change no row is refused to an account without the right, whatever way it has its rights.
 */
final class LedgerGrants {
    private static final List<String> TABLES =
            List.of("audit_entry", "audit_leaf", "audit_leaf_sm3", "audit_tile", "audit_key", "audit_checkpoint");
    private static final List<String> CHANGES = List.of("delete from %s where 1 = 0", "drop table if exists %s_never");
    private static final int DENIED = 1142;

    private LedgerGrants() {}

    /** Refuses an account that could remove what the history says. */
    static void require(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                for (String change : CHANGES) {
                    refuseUnless(denied(statement, change.formatted(table)), table);
                }
                refuseUnless(denied(statement, update(statement, table)), table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rights on the ledger could not be tried", e);
        }
    }

    /** A change of the first column to itself, in no row. */
    private static String update(Statement statement, String table) throws SQLException {
        try (var row = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            String column = row.getMetaData().getColumnName(1);
            return "update " + table + " set " + column + " = " + column + " where 1 = 0";
        }
    }

    private static boolean denied(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == DENIED) {
                return true;
            }
            throw e;
        }
    }

    private static void refuseUnless(boolean denied, String table) {
        if (!denied) {
            throw new StartRefused(
                    "数据库账号能改写或删除台账表 " + table, "请按 README 的 MySQL 一节收回该账号对台账表的 UPDATE、DELETE 与 DROP 权限后重新启动");
        }
    }
}
