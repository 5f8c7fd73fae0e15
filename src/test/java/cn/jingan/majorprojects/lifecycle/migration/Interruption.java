package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.MySqlServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds a case of a migration, so that whoever works stands before it, and then cuts that one's connection. */
final class Interruption implements AutoCloseable {
    private static final int TRIES = 200;
    /** The server looks at its transactions again only when nobody has asked for a tenth of a second. */
    private static final int PAUSE_MILLIS = 150;

    private final JdbcTemplate server = MySqlServer.shared().root();
    private final ExecutorService one = Executors.newSingleThreadExecutor();
    private final Connection holder;

    Interruption(JdbcTemplate application, String caseId) throws SQLException {
        holder = Objects.requireNonNull(application.getDataSource()).getConnection();
        holder.setAutoCommit(false);
        try (PreparedStatement lock =
                holder.prepareStatement("select id from lifecycle_migration_case where id = ? for update")) {
            lock.setString(1, caseId);
            lock.executeQuery();
        }
    }

    /** Lets it work until it stands there, and ends it. */
    void of(Runnable work) throws InterruptedException {
        Future<?> working = one.submit(work);
        List<Long> waiting = waiting();
        for (int tries = 0; waiting.isEmpty(); tries++) {
            assertThat(working.isDone()).as("it went past").isFalse();
            assertThat(tries).isLessThan(TRIES);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            waiting = waiting();
        }
        waiting.forEach(connection -> server.execute("kill " + connection));
        try {
            working.get();
        } catch (ExecutionException cut) {
            assertThat(cut).hasRootCauseInstanceOf(SQLException.class);
        }
    }

    private List<Long> waiting() {
        return server.queryForList(
                """
                select trx_mysql_thread_id
                from information_schema.innodb_trx
                where trx_state = 'LOCK WAIT' and trx_query like '%lifecycle_migration_case%'
                """,
                Long.class);
    }

    @Override
    public void close() throws SQLException {
        one.shutdownNow();
        holder.rollback();
        holder.close();
    }
}
