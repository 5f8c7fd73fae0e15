package cn.jingan.majorprojects.web.start;

import cn.jingan.majorprojects.shared.Seeding;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets MySQL look anew at how the tables are filled, when the seeds are in and each night. It chooses its indexes by what
 * it saw when it opened a table, and right after the first load that is an empty one: it would read thousands of rows for
 * the few that are wanted.
 */
@Component
@Profile("mysql")
class FreshStatistics implements Seeding {
    private static final Logger LOG = LoggerFactory.getLogger(FreshStatistics.class);
    private static final int AFTER_SEEDS = 90;

    private final JdbcTemplate jdbc;

    FreshStatistics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int getPhase() {
        return AFTER_SEEDS;
    }

    /** A table that the server cannot look at stays as it was seen last, and is named. */
    @Override
    @Scheduled(cron = "0 10 2 * * *", zone = "Asia/Shanghai")
    public void start() {
        String tables = jdbc
                .queryForList(
                        """
                        select table_name
                        from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE'
                        """,
                        String.class)
                .stream()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
        jdbc.queryForList("analyze no_write_to_binlog table " + tables).stream()
                .filter(told -> "Error".equalsIgnoreCase(String.valueOf(told.get("Msg_type"))))
                .forEach(told -> LOG.warn("{}: {}", told.get("Table"), told.get("Msg_text")));
    }
}
