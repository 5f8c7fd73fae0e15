package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.testing.MySqlServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The ledger on the database of service, with its connection options and under the application's own account. */
public final class OnMySqlServer {
    private static final String OPTIONS = "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true"
            + "&useLocalSessionState=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true";

    private OnMySqlServer() {}

    public static LedgerFixture open(String name) {
        MySqlServer.Database database = MySqlServer.shared().database(name);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url() + OPTIONS);
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(20);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new LedgerFixture(new HikariDataSource(pool), "mysql");
    }
}
