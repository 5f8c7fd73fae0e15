package cn.jingan.majorprojects.milestone.schedule;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.milestone.grid.GridEntry;
import cn.jingan.majorprojects.milestone.grid.GridService;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.StageEntered;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of dates; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class ScheduleRuleTest {

    @Autowired
    private ScheduleService service;

    @Autowired
    private PlanningService planning;

    @Autowired
    private GridService grid;

    @Autowired
    private GridEntry entry;

    @Autowired
    private ScheduleQueries queries;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private RoadMapService roadMaps;

    @Autowired
    private ProjectService projects;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private String code = "";
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void aSchool() {
        code = rows.untouched("SCHOOL");
        today = LocalDate.now(clock);
    }

    @Test
    void not_the_planner() {
        by(
                ScheduleRule.NOT_THE_PLANNER,
                () -> service.plan(cast.actor("jyj.head"), code, Version.ANY, planned(2, today)));
    }

    @Test
    void planned_by_change() {
        plan(planned(11, today.plusDays(90)));
        service.on(new StageEntered(cast.project(code).id(), Stage.CONSTRUCTION));
        by(ScheduleRule.PLANNED_BY_CHANGE, () -> plan(planned(11, today.plusDays(91))));
        plan(planned(12, today.plusDays(200)));
        assertThat(dated(11).baselineOn()).isEqualTo(dated(11).plannedOn()).isEqualTo(today.plusDays(90));
        assertThat(dated(12).baselineOn()).isNull();
        standsUnderConstructionWithoutABaseline();
    }

    private void standsUnderConstructionWithoutABaseline() {
        code = rows.another("SCHOOL");
        String id = cast.project(code).id();
        plan(planned(11, today.plusDays(90)));
        projects.enterAt(id, Stage.CONSTRUCTION);
        roadMaps.startAt(id, Stage.CONSTRUCTION);
        assertThat(dated(11).baselineOn()).isNull();
        by(ScheduleRule.PLANNED_BY_CHANGE, () -> plan(planned(11, today.plusDays(91))));
        by(ScheduleRule.PLANNED_BY_CHANGE, () -> plan(planned(11, null)));
        plan(planned(12, today.plusDays(200)));
        by(ScheduleRule.PLANNED_BY_CHANGE, () -> plan(planned(12, today.plusDays(201))));
        by(ScheduleRule.PLANNED_BY_CHANGE, () -> inGrid("planned-" + code + "-12", today.plusDays(201)));
        roadMaps.plan(id, Map.of(dated(12).id(), today.plusDays(220)));
        assertThat(dated(12).baselineOn()).isEqualTo(today.plusDays(220));
    }

    @Test
    void planned_at_gate() throws Exception {
        code = registry.road();
        Actor officer = cast.actor(cast.project(code).leadDepartment() + ".officer");
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);
        cast.completeStage(code);
        int last = queries.of(cast.project(code).id()).milestones().size();
        Plan given = planned(last, today.plusDays(900));
        service.plan(officer, code, Version.ANY, given);
        cast.prepare(code);
        Plan moved = planned(last, today.plusDays(930));
        by(ScheduleRule.PLANNED_AT_GATE, () -> service.plan(officer, code, Version.ANY, moved));
        withdrawals.withdraw(officer, cast.gate(code).gate().id(), Version.ANY, new Reason("改材料"));
        cast.submit(code);
        cast.allAgree(code);
        by(ScheduleRule.PLANNED_AT_GATE, () -> service.plan(officer, code, Version.ANY, moved));
        String cell = ProjectPlan.cell("planned", code, last);
        Map<String, String> sent = Map.of(cell, today.plusDays(930).toString());
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> grid.save(officer, entry.plans(officer, sent)));
        assertThat(refused.broken().get(0).field()).isEqualTo(cell);
        mvc.perform(post("/api/projects/" + code + "/schedule")
                        .with(csrf())
                        .with(user(officer.username()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"planned%d\": \"%s\"}".formatted(last, today.plusDays(930))))
                .andExpect(jsonPath("$.rule").value(ScheduleRule.PLANNED_AT_GATE.name()))
                .andExpect(jsonPath("$.errors.planned" + last).isNotEmpty());
        Plan.Wanted forecast = new Plan.Wanted(last, today.plusDays(900), today.plusDays(940));
        service.plan(officer, code, Version.ANY, new Plan(List.of(forecast), "征询延长", false));
        withdrawals.withdraw(officer, cast.gate(code).gate().id(), Version.ANY, new Reason("改日期"));
        service.plan(officer, code, Version.ANY, moved);
        cast.passGate(code);
        assertThat(dated(last).baselineOn()).isEqualTo(today.plusDays(930));
    }

    @Test
    void planned_before_predecessor() {
        plan(planned(2, today.plusDays(30)));
        by(ScheduleRule.PLANNED_BEFORE_PREDECESSOR, () -> plan(planned(3, today.plusDays(29))));
        plan(planned(3, today.plusDays(30)));
    }

    @Test
    void planned_after_successor() {
        LocalDate monday = LocalDate.of(2031, 3, 3);
        plan(planned(2, monday));
        plan(planned(3, monday.plusDays(7)));
        by(ScheduleRule.PLANNED_AFTER_SUCCESSOR, () -> plan(planned(2, monday.plusDays(8))));
        rows.change("update milestone_predecessor set lag_days = 3 where milestone_id = ?", dated(3).id());
        by(ScheduleRule.PLANNED_AFTER_SUCCESSOR, () -> plan(planned(2, monday.plusDays(3))));
        plan(new Plan(List.of(new Plan.Wanted(2, monday.plusDays(8), null)), null, true));
        assertThat(dated(3).plannedOn()).as("moved with it").isAfter(monday.plusDays(10));
    }

    @Test
    void planned_within_lag() {
        rows.change("update milestone_predecessor set lag_days = 5 where milestone_id = ?", dated(3).id());
        LocalDate monday = LocalDate.of(2031, 3, 3);
        plan(planned(2, monday));
        by(ScheduleRule.PLANNED_WITHIN_LAG, () -> plan(planned(3, monday.plusDays(4))));
        plan(planned(3, monday.plusDays(7)));
        by(ScheduleRule.PLANNED_WITHIN_LAG, () -> plan(planned(3, monday.plusDays(6))));
    }

    @Test
    void forecast_reason_required() {
        by(ScheduleRule.FORECAST_REASON_REQUIRED, () -> plan(forecast(2, today.plusDays(40), " ")));
        plan(forecast(2, today.plusDays(40), "征询延长"));
        assertThat(dated(2).forecastOn()).isEqualTo(today.plusDays(40));
    }

    @Test
    void forecast_in_past() {
        by(ScheduleRule.FORECAST_IN_PAST, () -> plan(forecast(2, today.minusDays(1), "补报")));
    }

    @Test
    void dates_are_past() {
        cast.completeStage(code);
        by(ScheduleRule.DATES_ARE_PAST, () -> plan(planned(1, today.plusDays(1))));
    }

    @Test
    void no_such_milestone() {
        by(ScheduleRule.NO_SUCH_MILESTONE, () -> plan(planned(99, today)));
    }

    @Test
    void no_forecast_to_confirm() {
        by(ScheduleRule.NO_FORECAST_TO_CONFIRM, () -> plan(sure(2, null, null)));
        plan(sure(2, today.plusDays(40), "已与审批部门核对"));
        assertThat(dated(2).confirmed()).isTrue();
        plan(sure(2, null, null));
        assertThat(dated(2).confirmed())
                .as("with the forecast goes what was said of it")
                .isFalse();
    }

    @Test
    void statutory_duration_shortened() {
        LocalDate approval = today.plusDays(100);
        plan(planned(5, approval));
        by(ScheduleRule.STATUTORY_DURATION_SHORTENED, () -> plan(planned(8, approval.plusDays(19))));
        plan(planned(8, approval.plusDays(20)));
        by(ScheduleRule.STATUTORY_DURATION_SHORTENED, () -> plan(planned(5, approval.plusDays(1))));
        by(
                ScheduleRule.STATUTORY_DURATION_SHORTENED,
                () -> plan(new Plan(
                        List.of(new Plan.Wanted(8, approval.plusDays(20), approval.plusDays(5))), "提前", false)));
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> plan(planned(8, approval.plusDays(1))));
        assertThat(refused.broken().get(0).field()).isEqualTo("planned8");
        assertThat(refused.broken().get(0).args())
                .contains("8 施工、监理招标", approval.plusDays(20))
                .anyMatch(basis -> basis.toString().startsWith("《招标投标法》第二十四条"));
    }

    @Test
    void officers_plan() {
        by(ScheduleRule.OFFICERS_PLAN, () -> planning.plan(cast.actor("zf.mayor"), List.of()));
    }

    @Test
    void road_map_changed() {
        long seen = queries.version(cast.project(code).id());
        plan(planned(2, today.plusDays(30)));
        by(ScheduleRule.ROAD_MAP_CHANGED, () -> inGrid("seen-" + code, seen, "planned-" + code + "-3", "2031-03-03"));
    }

    @Test
    void not_a_day() throws Exception {
        mvc.perform(post("/api/projects/" + code + "/schedule")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"planned2\": \"2027-02-30\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value(ScheduleRule.NOT_A_DAY.name()))
                .andExpect(jsonPath("$.errors.planned2").isNotEmpty());
    }

    private void inGrid(Object... cells) {
        Map<String, String> sent = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            sent.put(cells[i].toString(), cells[i + 1].toString());
        }
        grid.save(cast.actor("jyj.officer"), entry.plans(cast.actor("jyj.officer"), sent));
    }

    private static Plan sure(int no, @Nullable LocalDate forecast, @Nullable String reason) {
        return new Plan(List.of(new Plan.Wanted(no, null, forecast, true)), reason, false);
    }

    private void plan(Plan plan) {
        service.plan(cast.actor("jyj.officer"), code, Version.ANY, plan);
    }

    private DatedMilestone dated(int no) {
        return queries.of(cast.project(code).id()).milestones().get(no - 1);
    }

    private Plan planned(int no, @Nullable LocalDate day) {
        return new Plan(List.of(new Plan.Wanted(no, day, null)), null, false);
    }

    private Plan forecast(int no, LocalDate day, @Nullable String reason) {
        return new Plan(List.of(new Plan.Wanted(no, null, day)), reason, false);
    }
}
