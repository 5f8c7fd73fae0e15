package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.testing.MySqlServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The ledger on the database of service, with its connection options and under the application's own account. */
public final class OnMySqlServer {
    /** There is one ledger in the database of modules: classes that work on it take turns. */
    public static final String LEDGER = "ledger on MySQL";

    private static final String OPTIONS = "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true"
            + "&useLocalSessionState=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true";

    private OnMySqlServer() {}

    /** An empty ledger. */
    public static LedgerFixture open() {
        MySqlServer.Database database = MySqlServer.ofModules();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url() + OPTIONS);
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(20);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        LedgerFixture ledger = new LedgerFixture(new HikariDataSource(pool), "mysql");
        ledger.empty();
        return ledger;
    }
}
