package cn.jingan.majorprojects.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the tables of the business, as numbers that change with every row written. */
final class BusinessRows {
    private static final List<String> TABLES = List.of(
            "project_project",
            "project_stage_entry",
            "milestone_milestone",
            "gate_gate",
            "gate_round",
            "gate_opinion",
            "gate_decision",
            "gate_condition",
            "worklist_item",
            "worklist_copy",
            "document_file",
            "organization_department",
            "organization_person",
            "organization_holding",
            "web_idempotency");
    private static final List<String> VERSIONED = List.of(
            "project_project",
            "milestone_milestone",
            "gate_gate",
            "gate_opinion",
            "worklist_item",
            "organization_person");

    private final JdbcTemplate jdbc;
    private final String question;

    BusinessRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        String counts = TABLES.stream()
                .map(table -> "(select count(*) from " + table + ")")
                .collect(Collectors.joining(", ',', "));
        String versions = VERSIONED.stream()
                .map(table -> "(select sum(version) from " + table + ")")
                .collect(Collectors.joining(", ',', "));
        question = "select concat(" + counts + ", ';', " + versions + ")";
    }

    String digest() {
        return String.valueOf(jdbc.queryForObject(question, String.class));
    }
}
