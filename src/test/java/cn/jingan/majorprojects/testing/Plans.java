package cn.jingan.majorprojects.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How MySQL would answer what a piece of work asks, if the tables were long. */
public final class Plans {

    private Plans() {}

    /**
     * One table of one statement.
     *
     * @param key the index it is read by; null for none
     * @param rows how many the server expects to read
     * @param extra what else it says, for instance that it sorts
     */
    public record Step(String sql, String table, String type, String key, long rows, String extra) {}

    /** The queries of one transaction as the server heard them, with their values. */
    public static List<String> heard(JdbcTemplate connection, Runnable work) {
        JdbcTemplate root = MySqlServer.shared().root();
        Long thread = connection.queryForObject("select connection_id()", Long.class);
        root.execute("set global log_output = 'TABLE'");
        root.execute("truncate mysql.general_log");
        root.execute("set global general_log = 'ON'");
        try {
            work.run();
        } finally {
            root.execute("set global general_log = 'OFF'");
        }
        return root.queryForList(
                """
                select convert(argument using utf8mb4)
                from mysql.general_log
                where thread_id = ? and command_type in ('Query', 'Execute') and argument regexp '^[(]?select'
                """,
                String.class,
                thread);
    }

    /** The plan of that query in another schema. */
    public static List<Step> of(String sql, MySqlServer.Database schema) {
        JdbcTemplate jdbc =
                new JdbcTemplate(new DriverManagerDataSource(schema.url(), schema.user(), schema.password()));
        List<Step> steps = new ArrayList<>();
        for (Map<String, Object> row : jdbc.queryForList("explain " + sql)) {
            steps.add(new Step(
                    sql.replaceAll("\\s+", " "),
                    String.valueOf(row.get("table")),
                    String.valueOf(row.get("type")),
                    (String) row.get("key"),
                    row.get("rows") instanceof Number number ? number.longValue() : 0,
                    String.valueOf(row.get("Extra"))));
        }
        return steps;
    }
}
