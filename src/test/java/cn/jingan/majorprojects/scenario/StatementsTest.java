package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.dashboard.AheadSpan;
import cn.jingan.majorprojects.dashboard.EndingPermits;
import cn.jingan.majorprojects.dashboard.LookAhead;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.milestone.grid.GridFilter;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Statements;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.ItemActions;
import cn.jingan.majorprojects.worklist.ItemFilter;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** How many SQL statements a screen and a signature cost: a fixed number, with 82 projects and with 10,000. */
@OnH2
@Import({Cast.class, Rows.class, Statements.class})
class StatementsTest {
    private static final int MANY = 10_000;
    private static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null, null, null);

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private WorklistQueries worklist;

    @Autowired
    private ItemActions actions;

    @Autowired
    private Actions all;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private ScheduleQueries schedules;

    @Autowired
    private LookAhead ahead;

    @Autowired
    private EndingPermits permits;

    @Autowired
    private OfficerGrid grid;

    @Autowired
    private Readiness readiness;

    @Autowired
    private List<Proof> proofs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvc mvc;

    private record Costs(
            List<String> inbox,
            List<String> list,
            List<String> chart,
            List<String> ahead,
            List<String> permits,
            List<String> signature,
            List<String> last) {

        List<Integer> numbers() {
            return Stream.of(inbox, list, chart, ahead, permits, signature, last)
                    .map(List::size)
                    .toList();
        }
    }

    @Test
    void of_lists_and_signatures_do_not_grow(TestReporter reporter) {
        Costs few = costs();
        many();
        Costs many = costs();

        reporter.publishEntry(
                "inbox, project list, chart of all projects, look-ahead, permits that end, signature, last of a round",
                few.numbers().toString());
        assertThat(few.inbox()).as("the inbox with its actions").hasSizeLessThanOrEqualTo(3);
        assertThat(few.list()).as("the list of projects with its count").hasSizeLessThanOrEqualTo(2);
        assertThat(few.chart()).as("the chart of a hundred projects").hasSizeLessThanOrEqualTo(4);
        assertThat(few.ahead()).as("the look-ahead with its counts").hasSizeLessThanOrEqualTo(5);
        assertThat(few.permits()).as("the permits that end next").hasSizeLessThanOrEqualTo(1);
        assertThat(few.signature()).as("a signature").hasSizeLessThanOrEqualTo(40);
        assertThat(few.last()).as("the last signature of a round").hasSizeLessThanOrEqualTo(80);
        assertThat(many.numbers()).isEqualTo(few.numbers());
    }

    @Test
    void of_the_officers_grid_do_not_grow_with_its_projects() {
        Actor officer = cast.actor("mzj.officer");
        List<String> codes = Stream.generate(() -> rows.another("ELDERLY"))
                .limit(OfficerGrid.PROJECTS)
                .toList();
        GridFilter one = new GridFilter(codes.get(0), Stage.PREPARATION, null, false);
        GridFilter all = new GridFilter(null, Stage.PREPARATION, null, false);
        List<String> few = withoutDirectory(Statements.of(() -> grid.page(officer, one, null)));
        assertThat(few).hasSizeLessThanOrEqualTo(5);
        assertThat(grid.page(officer, all, null).items()).hasSize(OfficerGrid.PROJECTS);
        assertThat(withoutDirectory(Statements.of(() -> grid.page(officer, all, null))))
                .hasSameSizeAs(few);
    }

    @Test
    void of_the_inbox_page_do_not_grow_with_its_rows() {
        List<String> few = withPosts("/?limit=2");
        List<String> many = withPosts("/?limit=15");
        assertThat(many).as("lights, panel, what the rows allow and all").hasSameSizeAs(few);
    }

    @Test
    void of_what_several_tasks_allow_do_not_grow_with_them() {
        Actor officer = cast.actor("jyj.officer");
        List<String> ids = worklist.list(officer, Box.TODO, ItemFilter.ALL, null, 6).items().stream()
                .map(WorkItem::id)
                .toList();
        assertThat(ids).hasSize(6);
        String path = "/api/work-items/several?item=";
        assertThat(withPosts(path + String.join(",", ids))).hasSameSizeAs(withPosts(path + ids.get(0)));
    }

    @Test
    void of_the_inbox_for_programs_do_not_grow_with_its_rows() {
        List<String> few = withPosts("/api/work-items?limit=2");
        assertThat(few).as("who may be asked for advice is looked up").anyMatch(sql -> sql.contains("limit 200"));
        assertThat(withPosts("/api/work-items?limit=15"))
                .as("answers, people to pass it to and all")
                .hasSameSizeAs(few);
    }

    /** Without the directory, which is read again every ten seconds, but with who holds which post. */
    private List<String> withPosts(String path) {
        return asked(path).stream()
                .filter(sql -> sql.contains("organization_holding") || !sql.contains("organization_"))
                .toList();
    }

    private List<String> asked(String path) {
        return Statements.of(() -> {
            try {
                mvc.perform(get(path).with(user("jyj.officer"))).andExpect(status().isOk());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void of_readiness_do_not_grow_with_the_gates_of_a_list() {
        List<Readiness.At> two = gates(2);
        List<Readiness.At> many = gates(12);
        List<String> few = Statements.of(() -> readiness.of(two));
        assertThat(few).hasSizeLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> readiness.of(many))).hasSameSizeAs(few);
        assertThat(offers(many)).as("of what may be done towards them").hasSameSizeAs(offers(two));
    }

    @Test
    void of_what_may_be_done_with_figures_do_not_grow_with_their_projects() {
        List<Subject> waiting = IntStream.range(0, 4)
                .mapToObj(any -> new Subject("cost", cast.cost(rows.another("SCHOOL"), CostKind.ESTIMATE, "100")))
                .toList();
        Actor head = cast.actor("jyj.head");
        List<String> few = Statements.of(() -> all.of(head, waiting.subList(0, 2)));
        assertThat(Statements.of(() -> all.of(head, waiting))).hasSameSizeAs(few);
    }

    /** The statements that what may be done towards the unmet requirements of these gates costs. */
    private List<String> offers(List<Readiness.At> gates) {
        Actor officer = cast.actor(cast.project(gates.get(0).gateId()).leadDepartment() + ".officer");
        List<Proof.Need> unmet = readiness.of(gates).values().stream()
                .flatMap(List::stream)
                .filter(Readiness.Item::stops)
                .map(Readiness.Item::need)
                .toList();
        assertThat(unmet).extracting(Proof.Need::kind).contains(RequirementKind.MONEY);
        return withoutDirectory(Statements.of(() -> proofs.forEach(proof -> proof.offers(
                officer,
                unmet.stream().filter(need -> need.kind() == proof.kind()).toList()))));
    }

    private List<Readiness.At> gates(int number) {
        return Stream.generate(() -> rows.another("HOUSING_RENEWAL"))
                .limit(number)
                .map(this::overItsEstimate)
                .map(code -> new Readiness.At(code, cast.project(code).id(), GateKind.S2))
                .toList();
    }

    private String overItsEstimate(String code) {
        cast.confirmedCost(code, CostKind.ESTIMATE, "1000");
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "1200");
        return code;
    }

    private Costs costs() {
        String code = rows.another("SCHOOL");
        Actor officer = cast.actor(cast.project(code).leadDepartment() + ".officer");
        List<String> inbox = Statements.of(() -> {
            Page<WorkItem> page = worklist.list(officer, Box.TODO, ItemFilter.ALL, null, 50);
            actions.of(officer, page.items());
        });
        List<String> list = Statements.of(() -> {
            projects.list(officer, ALL, null, 50);
            projects.count(officer, ALL);
        });
        List<String> chart = Statements.of(() -> {
            List<String> ids = projects.list(officer, ALL, null, 100).items().stream()
                    .map(ProjectRow::id)
                    .toList();
            schedules.of(ids);
            projects.stageEntries(ids);
        });
        List<String> soon = Statements.of(() -> {
            ahead.list(officer, AheadSpan.DAYS_30, null, 50);
            ahead.counts(officer);
        });
        List<String> ending = Statements.of(() -> permits.list(officer, null, 50));
        cast.completeStage(code);
        cast.submit(code);
        List<OpinionView> asked = cast.open(code).stream()
                .sorted(Comparator.comparing(OpinionView::required))
                .toList();
        asked.forEach(each -> cast.draft(each, Answer.AGREE));
        Actor head = cast.actor(asked.get(0).department() + ".head");
        List<String> signature = Statements.of(() -> cast.issue(head, asked.get(0)));
        asked.subList(1, asked.size() - 1).forEach(cast::issue);
        OpinionView last = asked.get(asked.size() - 1);
        Actor lastHead = cast.actor(last.department() + ".head");
        List<String> lastSignature = Statements.of(() -> cast.issue(lastHead, last));
        return new Costs(inbox, list, withoutDirectory(chart), soon, ending, signature, lastSignature);
    }

    /** Holidays and departments are read again every ten seconds, whoever asks. */
    private static List<String> withoutDirectory(List<String> sent) {
        return sent.stream().filter(sql -> !sql.contains("organization_")).toList();
    }

    /** Copies of one school until there are ten thousand, each with its milestone open in the officer's inbox. */
    private void many() {
        String school = rows.untouched("SCHOOL");
        String first = cast.roadMap(school).get(0).id();
        Object item = rows.item("milestone.complete", first).get("id");
        List<Object[]> copies = new ArrayList<>();
        for (int no = 0; no < MANY; no++) {
            String code = "T-%05d".formatted(no);
            copies.add(new Object[] {Ids.next(), code, Ids.next(), Ids.next(), school, first, item});
        }
        batch(
                """
                insert into project_project (
                  id, code, name, name_search, category, subcategory, zone, zone_basis, lead_department, route, funding,
                  template, features, note, stage, run_state, created_at, version)
                select ?, ?, name, name_search, category, subcategory, zone, zone_basis, lead_department, route, funding,
                  'COPY', features, note, stage, run_state, created_at, 0
                from project_project
                where code = ?
                """,
                copies,
                0,
                1,
                4);
        batch(
                """
                insert into milestone_milestone (
                  id, project_id, project, no, name, stage, statutory, evidence, status, version)
                select ?, ?, ?, 1, name, stage, statutory, evidence, 'OPEN', 0
                from milestone_milestone
                where id = ?
                """,
                copies,
                2,
                0,
                1,
                5);
        batch(
                """
                insert into worklist_item (
                  id, task_id, project_id, project, project_number, project_name, search_text, category, subcategory,
                  stage, kind, subject_type, subject_id, label, statutory, sender, department, post, assignee, due_key,
                  status, created_at, version)
                select ?, ?, ?, ?, project_number, project_name, search_text, category, subcategory, stage, kind,
                  subject_type, ?, label, statutory, sender, department, post, assignee, due_key, status, created_at, 0
                from worklist_item
                where id = ?
                """,
                copies,
                3,
                3,
                0,
                1,
                2,
                6);
    }

    private void batch(String sql, List<Object[]> copies, int... columns) {
        jdbc.batchUpdate(
                sql,
                copies.stream()
                        .map(copy -> java.util.Arrays.stream(columns)
                                .mapToObj(column -> copy[column])
                                .toArray())
                        .toList());
    }
}
