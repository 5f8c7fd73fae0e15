package cn.jingan.majorprojects.change;

import static cn.jingan.majorprojects.scenario.ChangeCast.request;
import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Responsibility;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.WorklistRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through bpmn/change.bpmn, and what becomes of the case; each kind of change once. */
@Import(Fixtures.class)
abstract class ChangeCases {
    @Autowired
    private ChangeService service;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Replay replay;

    private String code;

    @BeforeEach
    void aRoadIsInTheReserve() {
        code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
    }

    @AfterEach
    void inboxAndEngineAndHistoryAgree() {
        assertThat(reconciler.differences().none()).isTrue();
        assertThat(replay.differences(code)).isEmpty();
    }

    @Test
    void a_suspended_case_stands_and_goes_on_after_its_resumption() {
        intoPreparation();
        MilestoneView first = cast.roadMap(code).stream()
                .filter(MilestoneView::ready)
                .findFirst()
                .orElseThrow();
        changes.through(code, ChangeKind.SUSPENSION);

        assertThat(cast.project(code).runState()).isEqualTo(RunState.SUSPENDED);
        assertThat(rows.items(first.id(), "PAUSED")).containsExactly("milestone.complete");
        assertThat(rows.openOfProject(code)).as("no clock runs").isZero();
        by(WorklistRule.TASK_PAUSED, () -> cast.complete(Registry.LEAD, first));

        changes.through(code, ChangeKind.RESUMPTION);

        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
        cast.complete(Registry.LEAD, cast.roadMap(code).get(first.no() - 1));
        assertThat(rows.milestone("status", first.id())).isEqualTo("DONE");
    }

    @Test
    void a_resumption_moves_what_is_due_by_the_working_days_it_stood() {
        intoPreparation();
        MilestoneView first = cast.roadMap(code).stream()
                .filter(MilestoneView::ready)
                .findFirst()
                .orElseThrow();
        jdbc.update("update worklist_item set due_on = '2026-12-01' where subject_id = ?", first.id());
        String suspension = changes.through(code, ChangeKind.SUSPENSION);
        jdbc.update(
                "update change_change set decided_at = ? where id = ?",
                java.sql.Timestamp.valueOf("2026-11-02 10:00:00"),
                suspension);
        changes.through(code, ChangeKind.RESUMPTION);
        assertThat(rows.item("milestone.complete", first.id()).get("due_on").toString())
                .isGreaterThan("2026-12-01");
    }

    @Test
    void a_terminated_case_is_over_with_all_that_ran_in_it() {
        intoPreparation();
        String other =
                changes.apply(code, request(ChangeKind.RESPONSIBILITY, null, null, null, null, null, null, "fgw"));
        changes.through(code, ChangeKind.TERMINATION);

        assertThat(cast.project(code).runState()).isEqualTo(RunState.TERMINATED);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(rows.openOfProject(code)).isZero();
        assertThat(changes.file(other).change().status()).isEqualTo(ChangeStatus.CANCELLED);
        assertThat(rows.ledgerOf(other)).last().isEqualTo("change.cancelled");
        assertThat(rows.gates(code)).contains("CHG:CANCELLED:null");
        by(ChangeRule.CASE_ENDED, () -> changes.apply(code, request(ChangeKind.SUSPENSION)));
    }

    @Test
    void a_round_that_runs_when_the_project_leaves_is_stopped() {
        cast.submit(code);
        String gate = cast.gate(code).gate().id();
        changes.through(code, ChangeKind.WITHDRAWAL);
        assertThat(rows.gate("status", gate)).isEqualTo("CANCELLED");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:CANCELLED");
        assertThat(rows.opinions(gate, 1)).isNotEmpty().allMatch(opinion -> opinion.endsWith(":STOPPED"));
    }

    @Test
    void a_withdrawn_project_leaves_the_reserve() {
        changes.through(code, ChangeKind.WITHDRAWAL);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.WITHDRAWN);
        assertThat(rows.openOfProject(code)).isZero();
        assertThat(rows.gates(code)).contains("S1:CANCELLED:null");
    }

    @Test
    void a_project_put_back_is_in_the_reserve_before_its_release() {
        intoPreparation();
        MilestoneView first = cast.roadMap(code).stream()
                .filter(MilestoneView::ready)
                .findFirst()
                .orElseThrow();
        cast.complete(Registry.LEAD, first);
        changes.through(code, ChangeKind.BACK_TO_RESERVE);

        assertThat(cast.project(code).stage()).isEqualTo(Stage.RESERVE);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
        assertThat(rows.gates(code)).last().isEqualTo("S1:PREPARING:null");
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(rows.milestone("status", first.id()))
                .as("what was done stays done")
                .isEqualTo("DONE");
        assertThat(rows.open(first.id())).isEmpty();
    }

    @Test
    void another_department_takes_the_project_with_its_open_tasks() {
        String change =
                changes.through(code, request(ChangeKind.RESPONSIBILITY, null, null, null, null, null, null, "fgw"));

        assertThat(cast.project(code).leadDepartment()).isEqualTo("fgw");
        assertThat(projects.responsibilities(cast.project(code).id()))
                .extracting(Responsibility::department)
                .containsExactly("jgw", "fgw");
        assertThat(jdbc.queryForMap(
                                "select * from worklist_item where project = ? and kind = 'gate.prepare' and status = 'OPEN'",
                                code)
                        .get("department"))
                .isEqualTo("fgw");
        assertThat(changes.file(change).handover()).isNotEmpty();
        projects.visible(cast.actor("jgw.officer"), code);
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void the_head_of_the_lead_department_decides_on_a_short_delay() {
        recorded();
        String change = changes.apply(
                code, request(ChangeKind.SCHEDULE, LocalDate.of(2027, 7, 15), "PERIOD", null, null, null, null, null));
        assertThat(rows.open(change)).containsExactly("change.approve");
        changes.approve(code, change, HeadAnswer.Choice.RETURNED);
        assertThat(rows.open(change)).containsExactly("change.revise");
        service.revise(
                changes.officer(code),
                change,
                Version.ANY,
                request(ChangeKind.SCHEDULE, LocalDate.of(2027, 7, 20), "PERIOD", null, null, null, null, null));
        changes.approve(code, change, HeadAnswer.Choice.APPROVED);

        assertThat(projects.recorded(cast.project(code).id()).plannedEnd()).isEqualTo("2027-07-20");
        assertThat(changes.file(change).values()).singleElement().satisfies(value -> assertThat(value.before())
                .isEqualTo("2027-07-01"));
        assertThat(changes.file(change).change().status()).isEqualTo(ChangeStatus.EFFECTIVE);
    }

    @Test
    void a_milestone_is_planned_later_with_those_after_it() {
        intoPreparation();
        monthsApart(LocalDate.of(2027, 3, 1));
        MilestoneView fourth = cast.roadMap(code).get(3);
        ChangeRequest asked =
                request(ChangeKind.SCHEDULE, LocalDate.of(2027, 5, 1), fourth.id(), null, null, null, null, null);
        changes.through(code, shifting(asked));
        assertThat(cast.roadMap(code).subList(3, 6))
                .extracting(MilestoneView::plannedOn)
                .containsExactly(
                        LocalDate.of(2027, 5, 1), LocalDate.of(2027, 4, 1).plusDays(61), LocalDate.of(2027, 7, 1));
        aNewBaselineIsTaken();
    }

    @Test
    void an_adjustment_does_not_shorten_what_the_law_leaves() {
        intoPreparation();
        monthsApart(LocalDate.of(2027, 3, 1));
        List<MilestoneView> map = cast.roadMap(code);
        LocalDate approval = Objects.requireNonNull(named(map, "初步设计及概算批复").plannedOn());
        ChangeRequest early = request(
                ChangeKind.SCHEDULE,
                approval.plusDays(19),
                named(map, "施工、监理招标").id(),
                null,
                null,
                null,
                null,
                null);
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> changes.apply(code, early));
        assertThat(refused.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.rule().name()).isEqualTo("STATUTORY_DURATION_SHORTENED");
            assertThat(broken.field()).isEqualTo("date");
        });
    }

    @Test
    void an_adjustment_plans_nothing_behind_what_follows_it() {
        intoPreparation();
        monthsApart(LocalDate.of(2027, 3, 1));
        List<MilestoneView> map = cast.roadMap(code);
        MilestoneView built = named(map, "开工与管线搬迁完成");
        LocalDate behind =
                Objects.requireNonNull(named(map, "结构与路面完成").plannedOn()).plusDays(1);
        ChangeRequest late = request(ChangeKind.SCHEDULE, behind, built.id(), null, null, null, null, null);
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> changes.apply(code, late));
        assertThat(refused.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.rule().name()).isEqualTo("PLANNED_AFTER_SUCCESSOR");
            assertThat(broken.field()).isEqualTo("date");
        });
        ChangeRequest early =
                request(ChangeKind.SCHEDULE, LocalDate.of(2027, 3, 2), built.id(), null, null, null, null, null);
        assertThat(catchThrowableOfType(RuleViolation.class, () -> changes.apply(code, early))
                        .broken())
                .extracting(broken -> broken.rule().name())
                .containsOnly("PLANNED_BEFORE_PREDECESSOR");
        assertThat(changes.apply(code, shifting(late))).isNotEmpty();
    }

    private static MilestoneView named(List<MilestoneView> map, String name) {
        return map.stream()
                .filter(milestone -> milestone.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void monthsApart(LocalDate fourth) {
        cast.roadMap(code).stream()
                .filter(milestone -> milestone.no() > 3)
                .forEach(milestone -> jdbc.update(
                        "update milestone_milestone set planned_on = ? where id = ?",
                        fourth.plusMonths(milestone.no() - 4L),
                        milestone.id()));
    }

    private void aNewBaselineIsTaken() {
        assertThat(rows.count(
                        "select count(*) from milestone_baseline where project_id = ? and source = '工期调整'",
                        cast.project(code).id()))
                .isPositive();
    }

    private static ChangeRequest shifting(ChangeRequest of) {
        return new ChangeRequest(
                of.kind(),
                of.reason(),
                of.papers(),
                of.evidence(),
                of.date(),
                of.milestone(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void an_investment_changes_by_the_decision_and_keeps_the_amount_before() {
        recorded();
        String change =
                changes.through(code, request(ChangeKind.INVESTMENT, null, null, "10500", null, null, null, null));
        assertThat(cast.project(code).investment()).isEqualByComparingTo("10500");
        assertThat(changes.file(change).values()).singleElement().satisfies(value -> {
            assertThat(value.before()).isEqualTo("10000.00");
            assertThat(value.after()).isEqualTo("10500");
        });
        assertThat(changes.file(change).change().post()).isEqualTo("VICE_MAYOR_CONSTRUCTION");
        String more = changes.apply(code, request(ChangeKind.INVESTMENT, null, null, "12000", null, null, null, null));
        assertThat(changes.file(more).change().post()).as("beyond 10%").isEqualTo("EXECUTIVE_RECORDER");
    }

    @Test
    void scope_and_correction_keep_both_texts() {
        recorded();
        changes.through(code, request(ChangeKind.SCOPE, null, null, null, "12", "SCALE", "道路长 1.2 公里", null));
        assertThat(projects.recorded(cast.project(code).id()).scale()).isEqualTo("道路长 1.2 公里");
        String correction =
                changes.apply(code, request(ChangeKind.CORRECTION, null, null, null, null, null, "开工日期应为 5 月", null));
        changes.approve(code, correction, HeadAnswer.Choice.APPROVED);
        assertThat(changes.file(correction).values()).singleElement().satisfies(value -> {
            assertThat(value.before()).isEqualTo("原来的内容");
            assertThat(value.after()).isEqualTo("开工日期应为 5 月");
        });
    }

    @Test
    void what_the_leaders_refuse_stays_as_it_is_and_what_they_return_is_mended() {
        intoPreparation();
        String change = changes.apply(code, request(ChangeKind.SUSPENSION));
        changes.sign(change);
        changes.decide(change, Verdict.RETURN_APPLICANT);
        service.revise(changes.officer(code), change, Version.ANY, request(ChangeKind.SUSPENSION));
        changes.sign(change);
        changes.decide(change, Verdict.REFUSED);
        assertThat(changes.file(change).change().status()).isEqualTo(ChangeStatus.REFUSED);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
    }

    @Test
    void an_abandoned_application_asks_nobody_any_more() {
        String change = changes.apply(code, request(ChangeKind.SUSPENSION));
        service.abandon(changes.officer(code), change, Version.ANY);
        assertThat(changes.file(change).change().status()).isEqualTo(ChangeStatus.ABANDONED);
        assertThat(rows.gates(code)).contains("CHG:CANCELLED:null");
        changes.apply(code, request(ChangeKind.SUSPENSION));
    }

    @Test
    void a_running_change_holds_the_close_back() {
        String change =
                changes.apply(code, request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null));
        while (cast.project(code).stage() != Stage.COMPLETION) {
            cast.completeStage(code);
            cast.passGate(code);
        }
        cast.completeStage(code);
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.COMPLETION);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
        changes.approve(code, change, HeadAnswer.Choice.APPROVED);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.CLOSED);
    }

    private void intoPreparation() {
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
    }

    private void recorded() {
        String id = cast.project(code).id();
        jdbc.update("update project_project set investment = 10000 where id = ?", id);
        jdbc.update(
                """
                insert into project_details (project_id, scale, planned_start, planned_end, recorded_by, recorded_at)
                values (?, '道路长 1 公里', '2026-01-01', '2027-07-01', 'X', '2026-01-01')
                """,
                id);
    }
}
