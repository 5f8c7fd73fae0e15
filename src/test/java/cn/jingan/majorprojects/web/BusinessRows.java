package cn.jingan.majorprojects.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands in the tables of the modules, as numbers that change with every row written: how many rows there are, and
 * how often those that have a version were changed.
 */
final class BusinessRows {
    /** Written while somebody signs in, or after the answer, by what seals, indexes and sends. */
    private static final Set<String> BESIDE = Set.of(
            "organization_login_attempt",
            "organization_device",
            "audit_pending",
            "audit_leaf",
            "audit_leaf_sm",
            "audit_tile",
            "audit_checkpoint",
            "audit_sealer",
            "audit_mark",
            "audit_text_block",
            "notification_outbox");

    private final JdbcTemplate jdbc;
    private final String question;

    BusinessRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        String counts = own("tables", "table_type = 'BASE TABLE'").stream()
                .map(table -> "(select count(*) from " + table + ")")
                .collect(Collectors.joining(", ',', "));
        String versions = own("columns", "lower(column_name) = 'version'").stream()
                .map(table -> "(select sum(version) from " + table + ")")
                .collect(Collectors.joining(", ',', "));
        question = "select concat(" + counts + ", ';', " + versions + ")";
    }

    /** Tables of the modules; those of the engine, of sessions and of the migrations are none. */
    private List<String> own(String what, String which) {
        return jdbc
                .queryForList(
                        "select lower(table_name) from information_schema." + what
                                + " where table_schema = current_schema and " + which + " order by 1",
                        String.class)
                .stream()
                .filter(table -> !table.matches("(act|flyway|spring)_.*") && !BESIDE.contains(table))
                .toList();
    }

    String digest() {
        return String.valueOf(jdbc.queryForObject(question, String.class));
    }
}
