package cn.jingan.majorprojects.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server of the tests is set: as the product demands of production, small as a test can be. It does not wait for
 * the disk: tests end processes, not the machine, and what a process wrote outlives it. Nor does it encrypt what never
 * leaves the machine, which was a tenth of the work of all tests.
 */
final class MySqlSettings {

    private MySqlSettings() {}

    static List<String> initializing(Path directory) {
        List<String> settings = common(directory);
        settings.add("--initialize-insecure");
        settings.add("--init-file=" + accountsFile(directory));
        return settings;
    }

    static List<String> serving(Path directory, int port) {
        List<String> settings = common(directory);
        settings.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysql.sock",
                "--pid-file=" + pidFile(directory),
                "--skip-name-resolve",
                "--loose-mysqlx=OFF",
                "--max-connections=400",
                "--default-time-zone=+08:00",
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--sync-binlog=1",
                "--skip-log-bin",
                "--innodb-flush-method=nosync",
                // Its files are thrown away with the build: nothing has to be found again after a power failure.
                "--innodb-doublewrite=0",
                "--innodb-checksum-algorithm=none",
                "--innodb-log-checksums=OFF",
                // Two cores for all of it, and the tables of a dozen databases.
                "--innodb-purge-threads=1",
                "--innodb-page-cleaners=1",
                "--table-open-cache=4000",
                // Threads that wait for the log burn no processor meanwhile; it was two fifths of the server's time.
                "--innodb-log-spin-cpu-abs-lwm=4294967295",
                "--innodb-log-spin-cpu-pct-hwm=0",
                "--innodb-log-wait-for-flush-spin-hwm=0",
                "--log-bin-trust-function-creators=1"));
        return settings;
    }

    /** Accounts of the loopback address, so that no name has to be resolved; the second may do nothing yet. */
    static String accounts(String account) {
        return """
                create user 'root'@'127.0.0.1' identified by '';
                grant all on *.* to 'root'@'127.0.0.1' with grant option;
                create user '%1$s'@'127.0.0.1' identified by '%1$s';
                """
                .formatted(account);
    }

    static Path accountsFile(Path directory) {
        return directory.resolve("accounts.sql");
    }

    static Path pidFile(Path directory) {
        return directory.resolve("server.pid");
    }

    private static List<String> common(Path directory) {
        List<String> settings = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + MySqlFiles.home(),
                "--datadir=" + directory.resolve("data"),
                "--performance-schema=OFF",
                "--skip-ssl",
                "--default-authentication-plugin=mysql_native_password",
                "--innodb-buffer-pool-size=" + System.getProperty("mysql.memory", "256M"),
                "--innodb-log-file-size=16M"));
        if ("root".equals(System.getProperty("user.name"))) {
            settings.add("--user=root");
        }
        return settings;
    }
}
