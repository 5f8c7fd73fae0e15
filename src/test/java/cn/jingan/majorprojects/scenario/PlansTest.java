package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.dashboard.AheadSpan;
import cn.jingan.majorprojects.dashboard.EndingPermits;
import cn.jingan.majorprojects.dashboard.FundGaps;
import cn.jingan.majorprojects.dashboard.LookAhead;
import cn.jingan.majorprojects.dashboard.SupervisedOrders;
import cn.jingan.majorprojects.dashboard.SupervisionFilter;
import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.grid.GridFilter;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.testing.Copies;
import cn.jingan.majorprojects.testing.MySqlServer;
import cn.jingan.majorprojects.testing.OnMySql;
import cn.jingan.majorprojects.testing.Plans;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What lists of many projects ask is served by indexes: MySQL's own plan, over thousands of projects. */
@OnMySql
@Import(Fixtures.class)
class PlansTest {
    private static final int MANY = 4_000;
    private static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null, null, null);
    private static final ProjectFilter RED =
            new ProjectFilter(null, null, null, null, null, null, null, null, Light.RED);
    private static MySqlServer.Database many;

    @Autowired
    private Cast cast;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private ScheduleQueries schedules;

    @Autowired
    private EndingPermits permits;

    @Autowired
    private LookAhead ahead;

    @Autowired
    private SupervisedOrders orders;

    @Autowired
    private FundGaps funds;

    @Autowired
    private OfficerGrid grid;

    @Autowired
    private MilestoneProcess process;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"jyj.officer", "zf.culture"})
    void lists_of_many_projects_are_read_by_an_index(String person) {
        Actor actor = cast.actor(person);
        List<Plans.Step> steps = plans(() -> {
            List<String> ids = projects.list(actor, ALL, null, 100).items().stream()
                    .map(ProjectRow::id)
                    .toList();
            projects.list(actor, RED, null, 100);
            projects.count(actor, RED);
            Map<String, Schedule> found = schedules.of(ids);
            schedules.baselines(ids.get(0), found.get(ids.get(0)));
            projects.stageEntries(ids);
            permits.list(actor, null, 50);
            ahead.list(actor, AheadSpan.values()[1], null, 50);
            ahead.counts(actor);
            for (SupervisionFilter.State state : SupervisionFilter.State.values()) {
                orders.list(actor, new SupervisionFilter(state, null, null), null, 50);
                orders.count(actor, new SupervisionFilter(state, null, null));
            }
            orders.list(actor, new SupervisionFilter(null, null, null), null, 50);
            funds.list(actor, null, 50);
            grid.page(actor, new GridFilter(null, null, null, false), null);
            grid.page(actor, new GridFilter(null, null, null, true), null);
        });
        assertThat(steps).hasSizeGreaterThan(10).allSatisfy(step -> {
            assertThat(step.type()).as("%s", step).isNotEqualTo("ALL");
            assertThat(step.key()).as("%s", step).isNotNull();
        });
    }

    /** The engine looks for the waiting milestone among those of its case, however many cases there are. */
    @Test
    void a_milestone_is_told_to_look_again_by_reading_its_case_alone() {
        String code = rows.untouched("SCHOOL");
        List<String> waiting =
                cast.roadMap(code).stream().map(MilestoneView::id).limit(3).toList();
        Long read = new TransactionTemplate(transactions).execute(status -> {
            long before = read();
            process.recheck(code, waiting);
            return read() - before;
        });
        assertThat(read).isBetween(1L, 1_000L);
    }

    /** How many rows this connection has read so far. */
    private long read() {
        return jdbc.query("show session status like 'Handler_read%'", (row, no) -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The check can fail: what no index serves is seen to be read from end to end. */
    @Test
    void a_search_without_an_index_is_noticed() {
        List<Plans.Step> steps = plans(() -> jdbc.queryForList("select id from milestone_milestone where note = '无'"));
        assertThat(steps).extracting(Plans.Step::type).containsExactly("ALL");
    }

    private List<Plans.Step> plans(Runnable work) {
        MySqlServer.Database schema = many();
        List<String> heard = new TransactionTemplate(transactions).execute(status -> Plans.heard(jdbc, work));
        assertThat(heard).isNotEmpty();
        return heard.stream()
                .flatMap(sql -> Plans.of(sql, schema).stream())
                .filter(step -> isLong(step))
                .toList();
    }

    /** Holidays, departments and the like stay short; what a plan makes on its way has no name of its own. */
    private static boolean isLong(Plans.Step step) {
        return !step.table().startsWith("<")
                && !step.table().equals("null")
                && !step.sql().contains("organization_");
    }

    /** The tables that lists of projects read, in a schema of their own, long. */
    private MySqlServer.Database many() {
        if (many == null) {
            JdbcTemplate root = MySqlServer.shared().root();
            String from = jdbc.queryForObject("select database()", String.class);
            MySqlServer.Database schema = MySqlServer.shared().database("plans");
            String to = schema.schema();
            root.queryForList(
                            """
                            select table_name
                            from information_schema.tables
                            where table_schema = ?
                              and table_name regexp '^(project|milestone|permit|worklist|organization|supervision|money)_'
                            """,
                            String.class,
                            from)
                    .forEach(table -> root.execute("create table %s.%s like %s.%s".formatted(to, table, from, table)));
            new Copies(root, from, to).until(MANY);
            many = schema;
        }
        return many;
    }
}
