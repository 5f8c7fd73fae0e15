package cn.jingan.majorprojects.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of the annex's projects with what lists of many projects read of them, their milestones planned over four
 * years and each with a permit that ends some day, an order and a month of its funds; on MySQL.
 */
public final class Copies {
    /** How many projects one copy of the annex has. */
    public static final int ANNEX = 82;

    private static final String OF_THE_ANNEX = "o.project like 'ZD-%%'";
    private static final String OF_ITS_PROJECTS =
            "o.project_id in (select p.id from %s.project_project p where p.code like 'ZD-%%')";
    private static final Map<String, String> ANNEXES = Map.of(
            "project_project", "o.code like 'ZD-%%'",
            "project_stage_entry", OF_ITS_PROJECTS,
            "project_light", OF_THE_ANNEX,
            "milestone_road_map", OF_ITS_PROJECTS,
            "milestone_milestone", OF_THE_ANNEX,
            "milestone_predecessor",
                    "o.milestone_id in (select m.id from %s.milestone_milestone m where m.project like 'ZD-%%')",
            "worklist_item", OF_THE_ANNEX);
    private static final String ID = "concat('Y', lpad(?, 5, '0'), right(o.%s, 7))";
    private static final String CODE = "concat('Y', lpad(?, 5, '0'), right(o.%s, 4))";
    private static final List<String> IDS = List.of("id", "project_id", "milestone_id", "predecessor_id", "subject_id");
    private static final String DAY = "adddate(current_date, mod(? * 37 + o.no * 101, 1500) - 400)";

    private static final String LIGHT = "elt(1 + mod(? + right(o.project, 3), 4), 'RED', 'YELLOW', 'GREEN', 'GREY')";

    private final JdbcTemplate jdbc;
    private final String from;
    private final String to;
    private int copies;

    /**
     * Copies from one schema to another, or within one.
     *
     * @param root an account that may read the one and write the other
     */
    public Copies(JdbcTemplate root, String from, String to) {
        this.jdbc = root;
        this.from = from;
        this.to = to;
    }

    /** Adds copies until the schema has so many projects more than at the beginning, to the next whole annex. */
    public void until(int projects) {
        if (copies == 0 && projects > 0) {
            ANNEXES.forEach(this::keep);
        }
        while (copies * ANNEX < projects) {
            copies++;
            copy("project_project", Map.of("annex_no", "null", "code", CODE.formatted("code")));
            copy("project_stage_entry", Map.of());
            copy("project_light", Map.of("light", LIGHT));
            copy("milestone_road_map", Map.of());
            copy("milestone_milestone", Map.of("planned_on", DAY));
            copy("milestone_predecessor", Map.of());
            copy("worklist_item", Map.of("task_id", "concat(?, ' ', o.task_id)"));
            baselines();
            permits();
            orders();
            statements();
        }
        tables().forEach(table -> jdbc.execute("analyze table " + to + "." + table));
    }

    /** Keeps the rows to copy apart, so that a copy costs the same however many there are. */
    private void keep(String table, String which) {
        jdbc.execute("create table %s.annex_%s as select o.* from %s.%s o where %s"
                .formatted(to, table, from, table, which.formatted(from)));
    }

    private List<String> tables() {
        return List.of(
                "project_project",
                "project_stage_entry",
                "project_light",
                "milestone_road_map",
                "milestone_milestone",
                "milestone_predecessor",
                "milestone_baseline",
                "worklist_item",
                "permit_permit",
                "supervision_order",
                "money_statement");
    }

    private void baselines() {
        jdbc.update(
                """
                insert into %1$s.milestone_baseline (project_id, no, milestone_id, planned_on, source, taken_at)
                select project_id, 1, id, planned_on, 'S2', now(3)
                from %1$s.milestone_milestone
                where id like concat('Y', lpad(?, 5, '0'), '%%')
                """
                        .formatted(to),
                copies);
    }

    private void copy(String table, Map<String, String> other) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns(table).forEach(column -> columns.put(column, other.getOrDefault(column, value(column))));
        String sql = "insert into %1$s.%2$s (%3$s) select %4$s from %1$s.annex_%2$s o"
                .formatted(
                        to,
                        table,
                        columns.keySet().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")),
                        String.join(", ", columns.values()));
        long numbers = sql.chars().filter(sign -> sign == '?').count();
        jdbc.update(sql, java.util.Collections.nCopies((int) numbers, copies).toArray());
    }

    private static String value(String column) {
        if (IDS.contains(column)) {
            return ID.formatted(column);
        }
        return column.equals("project") ? CODE.formatted(column) : "o.`%s`".formatted(column);
    }

    private List<String> columns(String table) {
        return jdbc.queryForList(
                """
                select column_name
                from information_schema.columns
                where table_schema = ? and table_name = ? and generation_expression = ''
                order by ordinal_position
                """,
                String.class,
                from,
                table);
    }

    private void permits() {
        jdbc.update(
                """
                insert into %1$s.permit_permit (
                  id, project_id, project, kind, number, issuer, issued_on, valid_until, department, recorded_by,
                  recorded_at, version)
                select concat('Z', lpad(?, 5, '0'), right(o.id, 7)), concat('Y', lpad(?, 5, '0'), right(o.id, 7)),
                  concat('Y', lpad(?, 5, '0'), right(o.code, 4)), 'PROPOSAL', '示例', '示例', current_date,
                  adddate(current_date, mod(? * 37 + o.annex_no * 101, 2000)), o.lead_department, o.id, now(3), 0
                from %1$s.annex_project_project o
                """
                        .formatted(to),
                copies,
                copies,
                copies,
                copies);
    }

    private void orders() {
        jdbc.update(
                """
                insert into %1$s.supervision_order (
                  id, number, project_id, project, level, matter, reason, department, assisting, issuer_post,
                  issuer_department, issued_by, issued_at, due_on, round_no, status, version)
                select concat('Z', lpad(?, 5, '0'), right(o.id, 7)), concat('Y', lpad(?, 5, '0'), right(o.code, 4)),
                  concat('Y', lpad(?, 5, '0'), right(o.id, 7)), concat('Y', lpad(?, 5, '0'), right(o.code, 4)),
                  'REMINDER', '示例', '示例', o.lead_department, '', 'OFFICER', 'fgw', o.id, now(3),
                  adddate(current_date, mod(? * 37 + o.annex_no * 101, 200) - 100), 1,
                  elt(1 + mod(? + o.annex_no, 4), 'TO_ANSWER', 'TO_VERIFY', 'SETTLED', 'WITHDRAWN'), 0
                from %1$s.annex_project_project o
                """
                        .formatted(to),
                java.util.Collections.nCopies(6, copies).toArray());
    }

    private void statements() {
        jdbc.update(
                """
                insert into %1$s.money_statement (
                  id, project_id, project, month_on, received, paid, done, progress, words, department, recorded_by,
                  recorded_at, points, newest, version)
                select concat('Z', lpad(?, 5, '0'), right(o.id, 7)), concat('Y', lpad(?, 5, '0'), right(o.id, 7)),
                  concat('Y', lpad(?, 5, '0'), right(o.code, 4)), '2026-10-01', 100, 90, 80, 50, '示例',
                  o.lead_department, o.id, now(3), mod(? * 37 + o.annex_no * 101, 90), true, 0
                from %1$s.annex_project_project o
                """
                        .formatted(to),
                java.util.Collections.nCopies(4, copies).toArray());
    }
}
