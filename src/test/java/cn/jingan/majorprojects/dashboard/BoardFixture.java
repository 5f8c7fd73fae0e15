package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows as the modules would write them, for a test whose transaction is rolled back. */
public final class BoardFixture {
    private final JdbcTemplate rows;
    private final OrganizationQueries organization;
    private final Clock clock;

    public BoardFixture(JdbcTemplate rows, OrganizationQueries organization, Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.clock = clock;
    }

    /** The annex alone, nothing under way: what other tests of the same application left is out of sight. */
    public BoardFixture annexOnly() {
        rows.update("delete from worklist_item");
        rows.update("delete from gate_opinion");
        rows.update("delete from gate_round");
        rows.update("delete from gate_gate");
        rows.update("delete from project_participant");
        rows.update("delete from project_project where annex_no is null or annex_no > 82");
        rows.update("update project_project set stage = 'RESERVE', run_state = 'PROPOSED'");
        return this;
    }

    /** Projects at every stage and in every run state; the education bureau was asked about the hospitals. */
    public BoardFixture spread() {
        rows.update(
                """
                update project_project
                set stage = case mod(annex_no, 7)
                  when 0 then 'PREPARATION' when 1 then 'PREPARATION' when 2 then 'CONSTRUCTION'
                  when 3 then 'COMPLETION' when 4 then 'CLOSED' else 'RESERVE' end
                """);
        rows.update(
                """
                update project_project
                set run_state = case
                  when stage = 'CLOSED' then 'CLOSED'
                  when stage <> 'RESERVE' or mod(annex_no, 5) = 0 then 'ACTIVE'
                  when mod(annex_no, 3) = 0 then 'NOT_ADMITTED' else 'PROPOSED' end
                """);
        rows.update("delete from project_light");
        rows.update(
                """
                insert into project_light (project, light)
                select code, case mod(annex_no, 4) when 0 then 'RED' when 1 then 'YELLOW' when 2 then 'GREEN' else 'GREY' end
                from project_project where run_state <> 'CLOSED'
                """);
        rows.update(
                """
                insert into project_participant (department, project_id, since)
                select 'jyj', id, created_at from project_project where subcategory = 'HEALTH'
                """);
        return this;
    }

    Actor person(String username) {
        return organization.actor(username).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that many working days ago. */
    LocalDate workingDaysAgo(int days) {
        LocalDate day = today();
        while (organization.workingDays().between(day, today()) < days) {
            day = day.minusDays(1);
        }
        return day;
    }

    String projectId(String code) {
        return rows.queryForObject("select id from project_project where code = ?", String.class, code);
    }

    /** Says of an item when it was created, to the millisecond. */
    void created(String item, LocalDateTime time) {
        rows.update("update worklist_item set created_at = ? where id = ?", at(time), item);
    }

    /** An open item, created at noon of that day. */
    String item(
            String code,
            String kind,
            String subject,
            String department,
            String post,
            @Nullable String assignee,
            LocalDate created,
            @Nullable LocalDate due) {
        String id = Ids.next();
        rows.update(
                """
                insert into worklist_item (id, task_id, project_id, project, project_number, project_name, search_text,
                  category, subcategory, stage, kind, subject_type, subject_id, label, statutory, sender, department,
                  post, assignee, due_on, due_key, status, created_at, version, queue)
                select ?, ?, id, code, coalesce(annex_no, 0), name, '', category, subcategory, stage, ?, 'gate', ?, 'S2', false,
                  lead_department, ?, ?, ?, ?, ?, 'OPEN', ?, 0, ?
                from project_project
                where code = ?
                """,
                id,
                id,
                kind,
                subject,
                department,
                post,
                assignee,
                due == null ? null : Date.valueOf(due),
                (due == null ? "9999-12-31" : due) + id,
                at(created.atTime(12, 0)),
                department + "/" + post,
                code);
        return id;
    }

    /** An officer's task. */
    String item(String code, String department, LocalDate created, @Nullable LocalDate due) {
        return item(code, "milestone.complete", Ids.next(), department, "OFFICER", null, created, due);
    }

    /** A gate; closed ones closed at noon of that day, others opened then. */
    String gate(String code, String status, int round, LocalDate day) {
        String id = Ids.next();
        boolean closed = status.equals("CLOSED");
        Timestamp at = at(day.atTime(12, 0));
        rows.update(
                """
                insert into gate_gate (id, project_id, project, kind, lead_department, status, submission, round_no,
                  coordinated, next_reason, next_asked, process_id, opened_at, closed_at, version)
                select ?, id, code, 'S2', lead_department, ?, 1, ?, false, 'SUBMITTED', '', '', ?, ?, 0
                from project_project
                where code = ?
                """,
                id,
                status,
                round,
                at,
                closed ? at : null,
                code);
        return id;
    }

    /** A round in which so many were asked and so many answered. */
    void round(String gate, int no, LocalDate opened, LocalDate due, int asked, int answered) {
        String id = Ids.next();
        rows.update(
                """
                insert into gate_round (id, gate_id, no, submission, reason, unresolved, matrix_version, level_version,
                  decider_post, level_basis, sign_off_due, decision_days, opened_at)
                values (?, ?, ?, 1, 'SUBMITTED', '', 'm@1', 'l@1', 'MAYOR', '', ?, 5, ?)
                """,
                id,
                gate,
                no,
                Date.valueOf(due),
                at(opened.atTime(12, 0)));
        for (int i = 0; i < asked; i++) {
            rows.update(
                    """
                    insert into gate_opinion (id, round_id, gate_id, department, party, required, basis, status, version)
                    values (?, ?, ?, ?, '', true, '', ?, 0)
                    """,
                    Ids.next(),
                    id,
                    gate,
                    "asked" + i,
                    i < answered ? "ISSUED" : "DRAFTED");
        }
    }

    /** So many more projects, each with a gate under way and an open item. */
    void more(int projects) {
        for (int i = 0; i < projects; i++) {
            String code = "ZX-%05d".formatted(i);
            rows.update(
                    """
                    insert into project_project (id, code, annex_no, name, name_search, category, subcategory, zone,
                      zone_basis, lead_department, route, funding, template, features, note, stage, run_state,
                      created_at, version)
                    select ?, ?, null, 'x', 'x', category, subcategory, zone, zone_basis, lead_department, route,
                      funding, template, features, note, stage, run_state, created_at, 0
                    from project_project
                    where annex_no = ?
                    """,
                    Ids.next(),
                    code,
                    i % 82 + 1);
            item(code, "jyj", today().minusDays(i % 300), today().plusDays(i % 120 - 20));
            gate(code, "PREPARING", 0, today().minusDays(i % 50));
        }
    }

    /** As the database keeps it: the embedded one in the time of the machine. */
    private Timestamp at(LocalDateTime time) {
        return Timestamp.from(time.atZone(clock.getZone()).toInstant());
    }
}
