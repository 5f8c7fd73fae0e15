package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8.0.12 on a free port of this machine. Most tests use the {@link #shared()} one and ask it for a
 * database of their own; a test that kills the server takes its {@link #own}.
 */
public final class MySqlServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String ACCOUNT = "majorprojects";

    /**
     * Its log threads ask every ten microseconds whether there is something to write, and no setting stops them: a third
     * of the server's time. Linux may gather what is waited for by the clock within two milliseconds; who is woken
     * for work waits no longer.
     */
    private static final String PATIENTLY = "echo 2000000 > /proc/self/timerslack_ns; exec \"$0\" \"$@\"";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static MySqlServer shared;
    private static Database ofModules;

    private final Path directory;
    private final MySqlMemory memory;
    private final int port = freePort();
    private Process process;
    private Database pattern;
    private volatile boolean outlives;

    /**
     * A database with an account that owns it and nothing else.
     *
     * @param url for JDBC, without options
     * @param user the account
     * @param password its password
     */
    public record Database(String url, String user, String password) {

        /** Its name alone. */
        public String schema() {
            return url.substring(url.lastIndexOf('/') + 1);
        }

        /** A witness beside the application: connections of its own, one for each statement. */
        public JdbcTemplate witness() {
            return new JdbcTemplate(new DriverManagerDataSource(url, user, password));
        }
    }

    private MySqlServer(String name) {
        directory = MySqlFiles.HOME.resolve(name);
        memory = new MySqlMemory(directory.resolve("data"));
        initialize();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        start();
    }

    /** The server of this test run, started at the first call. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = new MySqlServer("shared");
        }
        return shared;
    }

    /** A server of the test's own with an empty data directory; the test stops it. */
    public static MySqlServer own(String name) {
        return new MySqlServer(name);
    }

    /** A new empty database in utf8mb4; the name is only its beginning. */
    public Database database(String name) {
        String schema = name + "_" + NUMBER.incrementAndGet();
        JdbcTemplate root = root();
        root.execute("create database " + schema + " character set utf8mb4");
        root.execute("grant all on " + schema + ".* to '" + ACCOUNT + "'@'127.0.0.1'");
        return new Database(url(schema), ACCOUNT, ACCOUNT);
    }

    /** A new database as the product's migrations leave an empty one: they run once, and what they made is copied. */
    public Database migrated(String name) {
        Database copy = database(name);
        SchemaCopy.copy(copy.url(), "root", pattern().schema());
        return copy;
    }

    /** What is copied; nothing works on it. */
    synchronized Database pattern() {
        if (pattern == null) {
            pattern = database("pattern");
            Flyway.configure()
                    .dataSource(pattern.url(), pattern.user(), pattern.password())
                    .locations("classpath:db/migration", "classpath:db/mysql")
                    .load()
                    .migrate();
        }
        return pattern;
    }

    /**
     * The database of all tests of the shared server that bring up a part of the product alone. Each works on tables of
     * its own, so that the tables are made once.
     */
    public static synchronized Database ofModules() {
        if (ofModules == null) {
            ofModules = shared().migrated("modules");
        }
        return ofModules;
    }

    /** Statements as the administrator of the server, outside any database. */
    public JdbcTemplate root() {
        return new JdbcTemplate(new DriverManagerDataSource(url("") + "?sslMode=DISABLED", "root", ""));
    }

    /** Starts the server again on its data and its port, and returns when it answers. */
    public void start() {
        process = launch(MySqlSettings.serving(directory, port));
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("MySQL did not start: " + log());
            }
            pause();
        }
    }

    /** Stops the server as an administrator does. */
    public void stop() {
        process.destroy();
        await();
    }

    /** Ends the server as a failing machine does: nothing is flushed, nobody is told. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Keeps the server until every application has closed, which would otherwise wait for it in vain. */
    synchronized void outliveApplications() {
        if (!outlives) {
            outlives = true;
            SpringApplication.getShutdownHandlers().add(this::vanish);
        }
    }

    private void end() {
        if (!outlives) {
            vanish();
        }
    }

    private void vanish() {
        kill();
        memory.forget();
    }

    private void initialize() {
        stopForgotten();
        try {
            FileSystemUtils.deleteRecursively(directory);
            Files.createDirectories(directory);
            memory.take();
            Files.writeString(MySqlSettings.accountsFile(directory), MySqlSettings.accounts(ACCOUNT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = launch(MySqlSettings.initializing(directory));
        await();
        if (process.exitValue() != 0) {
            throw new IllegalStateException("MySQL could not make its data directory: " + log());
        }
    }

    /** A test run that was killed leaves its server behind, which would hold the data directory. */
    private void stopForgotten() {
        Path pid = MySqlSettings.pidFile(directory);
        String mysqld = MySqlFiles.mysqld().toString();
        try {
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).trim()))
                        .filter(left ->
                                left.info().command().filter(mysqld::equals).isPresent())
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch(List<String> settings) {
        List<String> words = new ArrayList<>(
                List.of("sh", "-c", PATIENTLY, MySqlFiles.mysqld().toString()));
        words.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        builder.environment().putAll(MySqlFiles.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(""), "root", "")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("MySQL does not end: " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
    }

    private Path logFile() {
        return directory.resolve("server.log");
    }

    private String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
