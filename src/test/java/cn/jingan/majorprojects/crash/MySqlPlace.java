package cn.jingan.majorprojects.crash;

import cn.jingan.majorprojects.testing.MySqlServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database on the shared server, which outlives the process that wrote to it. */
record MySqlPlace(Path directory, MySqlServer server, MySqlServer.Database database) implements Place {

    @Override
    public List<String> arguments() {
        return List.of("--spring.profiles.active=mysql,test", "--majorprojects.demo=true");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password());
    }

    /** The tables, once the server has noticed that the other end is gone and ended what it had begun. */
    @Override
    public DataSource remains() {
        String schema = database.url().substring(database.url().lastIndexOf('/') + 1);
        JdbcTemplate root = server.root();
        try {
            while (!root.queryForList("select id from information_schema.processlist where db = ?", schema)
                    .isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }
}
