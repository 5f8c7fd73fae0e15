package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Registration;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the tables, read past the product. */
@TestComponent
public class Rows {
    private static final AtomicInteger MORE = new AtomicInteger();
    /** Projects that tests call by name: the three jobs, the life of a case, the screens at every step. */
    private static final Set<String> KEPT = Set.of("ZD-037", "ZD-038", "ZD-039", "ZD-040", "ZD-041", "ZD-042");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProjectService projects;

    /** Code of a project of one of those templates that nobody has worked on yet; one more when all are used up. */
    public String untouched(String... templates) {
        return listed(templates).orElseGet(() -> another(templates[0]));
    }

    /** A new project beyond the annex, like the first of that template: each is like the other. */
    public String another(String template) {
        Map<String, Object> like = jdbc.queryForMap(
                "select * from project_project where template = ? and annex_no is not null order by code limit 1",
                template);
        String code = "FX-%04d".formatted(MORE.incrementAndGet());
        projects.register(
                Acting.SYSTEM,
                new Registration(
                        null,
                        code,
                        "示例项目 " + code,
                        Category.valueOf(like.get("category").toString()),
                        like.get("subcategory").toString(),
                        "",
                        "",
                        null,
                        like.get("lead_department").toString(),
                        like.get("route").toString(),
                        like.get("funding").toString(),
                        template,
                        List.of(),
                        ""));
        return code;
    }

    /** The roads of {@link Registry} belong to the tests that had them registered, who change their rows. */
    private Optional<String> listed(String... templates) {
        return jdbc
                .queryForList(
                        """
                        select p.code, p.template
                        from project_project p
                        where p.version = 0
                          and p.code not like 'LD-%'
                          and p.code not like 'FX-%'
                          and not exists (
                            select 1 from worklist_item i where i.project_id = p.id and i.status <> 'OPEN')
                        order by p.code
                        """)
                .stream()
                .filter(row -> List.of(templates).contains(row.get("template")))
                .map(row -> String.valueOf(row.get("code")))
                .filter(code -> !KEPT.contains(code))
                .findFirst();
    }

    /** One more person who holds that post, with an account nobody can sign in with. */
    public Actor person(String id, String post, String department) {
        if (count("select count(*) from organization_person where id = ?", id) == 0) {
            jdbc.update(
                    """
                    insert into organization_person (id, username, display, password, salt, enabled, created_at, version)
                    values (?, ?, ?, '', ?, false, '2026-01-01', 0)
                    """,
                    id,
                    id,
                    id,
                    id);
        }
        return new Actor(id, id, id, List.of(new Holding(post, department)), Actor.Sees.OWN);
    }

    /** One more person who really holds that post, until {@link #leaves}. */
    public Actor holder(String id, String post, String department) {
        Actor person = person(id, post, department);
        jdbc.update("update organization_person set enabled = true where id = ?", id);
        jdbc.update(
                "insert into organization_holding (person_id, post, department, valid_from) values (?, ?, ?, '2026-01-01')",
                id,
                post,
                department);
        return person;
    }

    /** That person must not do the task; nobody when empty. */
    public void exclude(String item, String person) {
        jdbc.update(
                "update worklist_item set excluded = ? where id = ?", person.isEmpty() ? "" : ";" + person + ";", item);
    }

    /** The person holds nothing any more. */
    public void leaves(String id) {
        jdbc.update("delete from organization_holding where person_id = ?", id);
        jdbc.update("update organization_person set enabled = false where id = ?", id);
    }

    /** The actions the history has of that thing, in their order. */
    public List<String> history(String subjectId) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_id = ? order by id", String.class, subjectId);
    }

    /** A column of the project's row. */
    public String project(String column, String code) {
        return jdbc.queryForObject("select " + column + " from project_project where code = ?", String.class, code);
    }

    /** A column of the gate's row. */
    public String gate(String column, String id) {
        return jdbc.queryForObject("select " + column + " from gate_gate where id = ?", String.class, id);
    }

    /** A column of the opinion's row. */
    public String opinion(String column, String id) {
        return jdbc.queryForObject("select " + column + " from gate_opinion where id = ?", String.class, id);
    }

    /** A column of the milestone's row. */
    public String milestone(String column, String id) {
        return jdbc.queryForObject("select " + column + " from milestone_milestone where id = ?", String.class, id);
    }

    /** The rounds of a gate as number:submission:reason:outcome, in order. */
    public List<String> rounds(String gateId) {
        return jdbc.query(
                "select no, submission, reason, outcome from gate_round where gate_id = ? order by no",
                (row, index) -> row.getInt(1) + ":" + row.getInt(2) + ":" + row.getString(3) + ":" + row.getString(4),
                gateId);
    }

    /** The departments asked in a round. */
    public List<String> asked(String gateId, int round) {
        return jdbc.queryForList(
                """
                select o.department
                from gate_opinion o
                join gate_round r on r.id = o.round_id
                where r.gate_id = ? and r.no = ?
                order by o.department
                """,
                String.class,
                gateId,
                round);
    }

    /** The verdicts on a gate, in the order of the rounds. */
    public List<String> verdicts(String gateId) {
        return jdbc.queryForList(
                "select answer from gate_decision where gate_id = ? order by round_no", String.class, gateId);
    }

    /** The project's gates as kind:status:result, in the order they were opened. */
    public List<String> gates(String code) {
        return jdbc.query(
                "select kind, status, result from gate_gate where project = ? order by id",
                (row, index) -> row.getString(1) + ":" + row.getString(2) + ":" + row.getString(3),
                code);
    }

    /** Kinds of the open items on that thing. */
    public List<String> open(String subjectId) {
        return items(subjectId, "OPEN");
    }

    /** Kinds of the items on that thing with that status, in the order they were opened. */
    public List<String> items(String subjectId, String status) {
        return jdbc.queryForList(
                "select kind from worklist_item where subject_id = ? and status = ? order by id",
                String.class,
                subjectId,
                status);
    }

    /** The open item of that kind on that thing. */
    public Map<String, Object> item(String kind, String subjectId) {
        return jdbc.queryForMap(
                "select * from worklist_item where subject_id = ? and kind = ? and status = 'OPEN'", subjectId, kind);
    }

    /** Changes rows past the product, to bring about what only a table of another kind would. */
    public void change(String sql, Object... args) {
        jdbc.update(sql, args);
    }

    /** The opinions of a gate's round as department:edition:status, in the order they were asked for. */
    public List<String> opinions(String gateId, int round) {
        return jdbc.query(
                """
                select o.department, o.edition, o.status
                from gate_opinion o
                join gate_round r on r.id = o.round_id
                where r.gate_id = ? and r.no = ?
                order by o.id
                """,
                (row, index) -> row.getString(1) + ":" + row.getInt(2) + ":" + row.getString(3),
                gateId,
                round);
    }

    /** What was done to a gate's rounds beside answering and deciding, in order. */
    public List<String> interventions(String gateId) {
        return jdbc.queryForList(
                "select kind from gate_intervention where gate_id = ? order by id", String.class, gateId);
    }

    /** The actions the ledger has of a gate and of its opinions, in order. */
    public List<String> ledger(String gateId) {
        return jdbc.queryForList(
                """
                select action
                from audit_entry
                where subject_id = ?
                  or subject_id in (select id from gate_opinion where gate_id = ?)
                order by seq
                """,
                String.class,
                gateId,
                gateId);
    }

    /** The actions the ledger has of that thing, in order. */
    public List<String> ledgerOf(String subjectId) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_id = ? order by seq", String.class, subjectId);
    }

    /** What the ledger calls that thing at each entry of that action, in order. */
    public List<String> labels(String subjectId, String action) {
        return jdbc.queryForList(
                "select label from audit_entry where subject_id = ? and action = ? order by seq",
                String.class,
                subjectId,
                action);
    }

    /** Number of open items of the project. */
    public int openOfProject(String code) {
        return jdbc.queryForList("select id from worklist_item where project = ? and status = 'OPEN'", code)
                .size();
    }

    /** The one text that the statement selects. */
    public String text(String sql, Object... args) {
        return jdbc.queryForObject(sql, String.class, args);
    }

    /** The one number that the statement selects. */
    public int count(String sql, Object... args) {
        Integer count = jdbc.queryForObject(sql, Integer.class, args);
        return count == null ? 0 : count;
    }
}
