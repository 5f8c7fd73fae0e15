package cn.jingan.majorprojects.web.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * In service the application's account should add to the ledger and read it, nothing else. Tried, not looked up: a
 * statement that would change no row is refused to an account without the right, whatever way it has its rights.
 */
final class LedgerGrants {
    /** The ledger, and what auditors wrote beside it. */
    private static final List<String> TABLES = List.of(
            "audit_entry",
            "audit_leaf",
            "audit_leaf_sm3",
            "audit_tile",
            "audit_key",
            "audit_checkpoint",
            "audit_sample",
            "audit_sample_entry",
            "audit_mark");

    private static final List<String> CHANGES = List.of("delete from %s where 1 = 0", "drop table if exists %s_never");
    private static final int DENIED = 1142;

    private LedgerGrants() {}

    /**
     * Says what to take back from an account that could try to remove what the history says; empty when there is nothing.
     * A sentence and no refusal: the triggers refuse every change of these tables to every account.
     */
    static Optional<String> excessive(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                if (mayChange(statement, table)) {
                    return Optional.of(sentence(table));
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The rights on the ledger could not be tried", e);
        }
    }

    private static boolean mayChange(Statement statement, String table) throws SQLException {
        for (String change : CHANGES) {
            if (!denied(statement, change.formatted(table))) {
                return true;
            }
        }
        return !denied(statement, update(statement, table));
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

    private static String sentence(String table) {
        return "数据库账号有权改写或删除台账表 " + table + "（触发器仍会拒绝）。请按 README 的 MySQL 一节收回该账号对台账表的 UPDATE、DELETE 与 DROP 权限。";
    }
}
