package cn.jingan.majorprojects.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jingan.majorprojects.dashboard.GateList.State;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every test works on the annex's 82 projects and is rolled back. */
@Transactional
abstract class BoardCases {
    private static final String MAYOR = "zf.mayor";

    @Autowired
    private DashboardQueries queries;

    @Autowired
    private GateList gateList;

    @Autowired
    private WaitingWork work;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private SqlSessionFactory sessions;

    @Autowired
    private Clock clock;

    private BoardFixture given;

    @BeforeEach
    void theAnnex() {
        given = new BoardFixture(rows, organization, clock).annexOnly();
    }

    @Test
    void knowsTheCategoriesAndStagesOfTheRegistry() {
        assertThat(Matrix.STAGES)
                .isEqualTo(Arrays.stream(Stage.values()).map(Stage::name).toList());
        assertThat(Matrix.CATEGORIES.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Category.values()).map(Category::name).toList());
        Arrays.stream(Category.values())
                .forEach(each -> assertThat(Matrix.CATEGORIES).containsEntry(each.name(), each.subcategories()));
    }

    @Test
    void countsTheAnnex() {
        Matrix matrix = board(MAYOR).matrix();
        assertThat(matrix.total().total()).isEqualTo(82);
        assertThat(matrix.rows().stream().filter(row -> row.subcategory() == null))
                .extracting(Matrix.Row::category, Matrix.Row::total)
                .containsExactly(tuple("INDUSTRY", 31L), tuple("SOCIAL", 37L), tuple("INFRASTRUCTURE", 14L));
        assertThat(matrix.total().stages()).containsEntry("RESERVE", 82L).containsEntry("CLOSED", 0L);
        assertThat(matrix.total().proposed()).isEqualTo(82);
        assertThat(board(MAYOR).figures().projects()).isEqualTo(82);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zf.construction", "jyj.officer", "sjj.auditor"})
    void countsInEachCellWhatItsListHolds(String username) {
        given.spread();
        Actor actor = given.person(username);
        Matrix matrix = queries.board(actor).matrix();
        Stream.concat(matrix.rows().stream(), Stream.of(matrix.total())).forEach(row -> {
            row.stages().forEach((stage, count) -> assertThat(count)
                    .as("%s %s", row, stage)
                    .isEqualTo(listed(actor, row, Stage.valueOf(stage), null)));
            assertThat(row.total()).isEqualTo(listed(actor, row, null, null));
            assertThat(row.proposed()).isEqualTo(listed(actor, row, null, RunState.PROPOSED));
            assertThat(row.notAdmitted()).isEqualTo(listed(actor, row, null, RunState.NOT_ADMITTED));
            assertThat(row.lights()).hasSize(Light.values().length);
            row.lights().forEach((light, count) -> assertThat(count)
                    .as("%s %s", row, light)
                    .isEqualTo(listed(actor, row, Light.valueOf(light))));
        });
        assertThat(matrix.total().lights().values()).doesNotContain(0L);
        assertThat(matrix.total().notAdmitted()).isPositive();
        assertThat(queries.board(actor).lights())
                .hasSize(Light.values().length)
                .allSatisfy(count -> assertThat(count.projects()).isEqualTo(listed(actor, count)));
    }

    @Test
    void showsADepartmentItsOwnProjectsAndThoseItWasAskedAbout() {
        given.spread();
        assertThat(board("jyj.officer").matrix().total().total()).isEqualTo(15 + 7);
        assertThat(board("sjj.auditor").matrix().total().total()).isEqualTo(82);
    }

    @ParameterizedTest
    @ValueSource(strings = {MAYOR, "jyj.officer"})
    void countsInEachZoneWhatItsListHolds(String username) {
        Actor actor = given.spread().person(username);
        List<Zone> zones = queries.board(actor).zones();
        assertThat(zones)
                .extracting(Zone::zone)
                .containsExactly("MIDDLE_RING", "SUHEWAN", "NANJING_WEST", "AXIS", "NONE");
        zones.forEach(zone -> assertThat(zone.projects())
                .isEqualTo(projects.count(actor, new ProjectFilter(null, null, null, null, null, null, zone.zone()))
                        .number()));
    }

    @Test
    void saysWhatTheOutlineNamesAndWhatIsInferred() {
        assertThat(board(MAYOR).zones())
                .extracting(Zone::zone, Zone::projects, Zone::quoted, Zone::inferred)
                .containsExactly(
                        tuple("MIDDLE_RING", 11L, 1L, 10L),
                        tuple("SUHEWAN", 14L, 1L, 13L),
                        tuple("NANJING_WEST", 3L, 1L, 2L),
                        tuple("AXIS", 2L, 2L, 0L),
                        tuple("NONE", 52L, 0L, 0L));
    }

    @Test
    void measuresWaitingInWorkingDays() {
        given.item("ZD-038", "czj", given.workingDaysAgo(9), given.today().minusDays(1));
        given.item("ZD-039", "czj", given.workingDaysAgo(4), given.today());
        given.item("ZD-040", "czj", given.today(), null);
        given.item("ZD-040", "ghj", given.workingDaysAgo(10), null);
        assertThat(board(MAYOR).waits())
                .containsExactly(
                        new Wait("ghj", "区规划资源局", 1, new BigDecimal("10.0"), 10, 0),
                        new Wait("czj", "区财政局", 3, new BigDecimal("4.3"), 9, 1));
        assertThat(board(MAYOR).figures().overdueItems()).isEqualTo(1);
    }

    @Test
    void countsADayFromItsFirstToItsLastMoment() {
        LocalDate yesterday = given.workingDaysAgo(1);
        given.created(given.item("ZD-038", "czj", yesterday, null), yesterday.atStartOfDay());
        given.created(given.item("ZD-039", "czj", yesterday, null), yesterday.atTime(23, 59, 59));
        assertThat(board(MAYOR).waits()).containsExactly(new Wait("czj", "区财政局", 2, new BigDecimal("1.0"), 1, 0));
    }

    @Test
    void listsTheTenDepartmentsThatKeepOthersWaitingLongest() {
        organization.departments().stream()
                .limit(12)
                .forEach(department -> given.item(
                        "ZD-038",
                        department.code(),
                        given.workingDaysAgo(organization.departments().indexOf(department) + 1),
                        given.today().minusDays(1)));
        List<Wait> waits = board(MAYOR).waits();
        assertThat(waits).extracting(Wait::longest).containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3);
        assertThat(board(MAYOR).figures().overdueItems()).isEqualTo(12);
    }

    @Test
    void countsNoItemOfAProjectThePersonDoesNotSee() {
        given.item("ZD-001", "czj", given.today(), given.today().plusDays(3));
        given.item("ZD-038", "czj", given.today(), given.today().plusDays(3));
        Board board = board("jyj.officer");
        assertThat(board.waits()).singleElement().extracting(Wait::items).isEqualTo(1L);
        assertThat(board.due().get(0).total()).isEqualTo(1);
    }

    @Test
    void tellsMyDecisionsFromThoseNobodyHasTaken() {
        String mayor = given.person(MAYOR).personId();
        LocalDate today = given.today();
        given.item("ZD-001", "gate.decide", "x", "zf", "MAYOR", mayor, today, today);
        given.item("ZD-002", "gate.decide", "x", "zf", "MAYOR", null, today, today);
        given.item("ZD-003", "gate.decide", "x", "zf", "VICE_MAYOR_CIVIL", null, today, today);
        given.item("ZD-004", "gate.issue", "x", "zf", "MAYOR", mayor, today, today);
        assertThat(board(MAYOR).figures().decisions()).isEqualTo(1);
        assertThat(board(MAYOR).figures().decisionsToClaim()).isEqualTo(1);
        assertThat(board("jyj.officer").figures().decisionsToClaim()).isZero();
    }

    @Test
    void countsRunningRoundsAndTheDecisionsOfThirtyDays() {
        given.gate("ZD-001", "SIGNING", 1, given.today());
        given.gate("ZD-002", "DECIDING", 1, given.today());
        given.gate("ZD-003", "CLOSED", 1, given.today().minusDays(29));
        given.gate("ZD-004", "CLOSED", 1, given.today().minusDays(31));
        Board board = board(MAYOR);
        assertThat(board.figures().runningRounds()).isEqualTo(1);
        assertThat(board.figures().decidedGates()).isEqualTo(1);
        assertThat(board.gates().total()).isEqualTo(2);
        assertThat(board("jyj.officer").gates().total()).isZero();
    }

    @Test
    void listsGatesUnderWayMostOverdueFirst() {
        LocalDate today = given.today();
        String preparing = given.gate("ZD-001", "PREPARING", 0, today.minusDays(40));
        String signing = given.gate("ZD-002", "SIGNING", 2, today.minusDays(40));
        given.round(signing, 1, today.minusDays(30), today.minusDays(20), 4, 4);
        given.round(signing, 2, today.minusDays(9), today.minusDays(2), 3, 1);
        String deciding = given.gate("ZD-003", "DECIDING", 1, today.minusDays(40));
        given.round(deciding, 1, today.minusDays(30), today.minusDays(20), 4, 4);
        given.item("ZD-003", "gate.decide", deciding, "zf", "MAYOR", null, today.minusDays(3), today.plusDays(2));
        List<GateRow> gates = board(MAYOR).gates().rows();
        assertThat(gates)
                .extracting(GateRow::id, GateRow::dueOn, GateRow::asked, GateRow::answered)
                .containsExactly(
                        tuple(signing, today.minusDays(2), 3, 1),
                        tuple(deciding, today.plusDays(2), 0, 0),
                        tuple(preparing, null, 0, 0));
        assertThat(gates)
                .extracting(gate -> LocalDate.ofInstant(gate.since(), clock.getZone()))
                .containsExactly(today.minusDays(9), today.minusDays(3), today.minusDays(40));
    }

    @Test
    void listsTheGatesBehindEachFigure() {
        String signing = given.gate("ZD-001", "SIGNING", 1, given.today());
        given.round(signing, 1, given.today().minusDays(9), given.today().minusDays(2), 3, 1);
        String deciding = given.gate("ZD-002", "DECIDING", 1, given.today());
        String lately = given.gate("ZD-003", "CLOSED", 1, given.today().minusDays(29));
        given.gate("ZD-004", "CLOSED", 1, given.today().minusDays(31));
        assertThat(gates(MAYOR, State.SIGNING))
                .extracting(GateRow::id, GateRow::asked, GateRow::answered)
                .containsExactly(tuple(signing, 3, 1));
        assertThat(gates(MAYOR, State.UNDER_WAY)).extracting(GateRow::id).containsExactlyInAnyOrder(deciding, signing);
        assertThat(gates(MAYOR, State.DECIDED)).singleElement().satisfies(gate -> {
            assertThat(gate.id()).isEqualTo(lately);
            assertThat(gate.closedAt()).isNotNull();
        });
        assertThat(gates("jyj.officer", State.UNDER_WAY)).isEmpty();
        Actor mayor = given.person(MAYOR);
        assertThat(gateList.count(mayor, State.UNDER_WAY).number()).isEqualTo(2);
        Page<GateRow> first = gateList.list(mayor, State.UNDER_WAY, null, 1);
        assertThat(gateList.list(mayor, State.UNDER_WAY, first.next(), 1).items())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.items());
    }

    private List<GateRow> gates(String username, State state) {
        return gateList.list(given.person(username), state, null, 50).items();
    }

    @Test
    void listsTheTasksBehindEachDepartmentThatIsWaitedFor() {
        LocalDate today = given.today();
        String late = given.item("ZD-038", "czj", today, today.minusDays(1));
        String open = given.item("ZD-039", "czj", today, null);
        given.item("ZD-001", "ghj", today, today);
        Board board = board(MAYOR);
        assertThat(board.departments()).isEqualTo(2);
        board.waits().forEach(wait -> {
            assertThat(waiting(MAYOR, wait.department(), false)).hasSize((int) wait.items());
            assertThat(waiting(MAYOR, wait.department(), true)).hasSize((int) wait.overdue());
        });
        assertThat(waiting(MAYOR, "czj", false)).extracting(WaitingRow::id).containsExactly(late, open);
        assertThat(waiting(MAYOR, null, true)).hasSize((int) board.figures().overdueItems());
        assertThat(waiting("jyj.officer", null, false))
                .extracting(WaitingRow::id)
                .containsExactly(late, open);
        Actor mayor = given.person(MAYOR);
        Page<WaitingRow> first = work.list(mayor, null, false, null, 2);
        assertThat(work.list(mayor, null, false, first.next(), 2).items())
                .extracting(WaitingRow::id)
                .containsExactly(open);
        assertThat(work.count(mayor, null, false).number()).isEqualTo(3);
    }

    private List<WaitingRow> waiting(String username, String department, boolean overdue) {
        return work.list(given.person(username), department, overdue, null, 50).items();
    }

    @Test
    void listsTwentyGatesAtMost() {
        for (int no = 1; no <= 23; no++) {
            given.gate("ZD-%03d".formatted(no), "PREPARING", 0, given.today());
        }
        assertThat(board(MAYOR).gates().rows()).hasSize(20);
        assertThat(board(MAYOR).gates().total()).isEqualTo(23);
    }

    @Test
    void putsDueDatesIntoColumnsOfThirtyDays() {
        for (int days : new int[] {-1, 0, 30, 31, 60, 61, 90, 91}) {
            given.item("ZD-038", "jyj", given.today(), given.today().plusDays(days));
        }
        assertThat(board(MAYOR).due())
                .extracting(column -> column.items().stream()
                        .map(item ->
                                (int) (item.dueOn().toEpochDay() - given.today().toEpochDay()))
                        .toList())
                .containsExactly(List.of(0, 30), List.of(31, 60), List.of(61, 90));
        assertThat(board(MAYOR).due()).extracting(DueColumn::total).containsExactly(2L, 2L, 2L);
    }

    @Test
    void countsWhatAColumnDoesNotShow() {
        for (int i = 0; i < 8; i++) {
            given.item("ZD-038", "jyj", given.today(), given.today().plusDays(5));
        }
        DueColumn first = board(MAYOR).due().get(0);
        assertThat(first.items()).hasSize(6);
        assertThat(first.more()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin.system", "admin.security", "admin.audit"})
    void refusesAdministrators(String username) {
        assertThatThrownBy(() -> board(username))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(DashboardRule.BOARD_NEEDS_BUSINESS_POST));
    }

    @Test
    void asksTheDatabaseSevenTimesHoweverManyProjects() {
        Statements statements = new Statements();
        sessions.getConfiguration().addInterceptor(statements);
        Actor mayor = given.person(MAYOR);
        List<String> few = statements.during(() -> queries.board(mayor));
        given.more(2000 - 82);
        List<String> many = statements.during(() -> queries.board(mayor));
        assertThat(few).hasSize(7).allMatch(id -> id.contains(".dashboard.")).isEqualTo(many);
        assertThat(queries.board(mayor).matrix().total().total()).isEqualTo(2000);
    }

    private Board board(String username) {
        return queries.board(given.person(username));
    }

    private long listed(Actor actor, Matrix.Row row, Light light) {
        Category category = row.category() == null ? null : Category.valueOf(row.category());
        ProjectFilter filter =
                new ProjectFilter(null, category, row.subcategory(), null, null, null, null, null, light);
        return projects.list(actor, filter, null, 200).items().size();
    }

    private long listed(Actor actor, LightCount count) {
        Light light = Light.valueOf(count.light());
        ProjectFilter filter = new ProjectFilter(null, null, null, null, null, null, null, null, light);
        return projects.list(actor, filter, null, 200).items().size();
    }

    private long listed(Actor actor, Matrix.Row row, Stage stage, RunState runState) {
        Category category = row.category() == null ? null : Category.valueOf(row.category());
        ProjectFilter filter = new ProjectFilter(null, category, row.subcategory(), stage, runState, null, null);
        return projects.list(actor, filter, null, 200).items().size();
    }
}
