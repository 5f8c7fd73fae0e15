package cn.jingan.majorprojects.change;

import static cn.jingan.majorprojects.scenario.ChangeCast.request;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionService;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.SupervisionRule;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.testing.Race;
import cn.jingan.majorprojects.worklist.WorklistRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** A change meets a step of the case, or another change: one wins, the other is told by which rule. */
@Import(Fixtures.class)
abstract class ChangeRaces {
    @Autowired
    private ChangeCast changes;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private SupervisionService supervisions;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Race race;
    private String code;

    @BeforeEach
    void aRoadIsBeingPrepared() {
        race = new Race(transactions);
        code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
    }

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void the_same_change_is_applied_for_twice() throws Exception {
        Race.Second second = race.run(
                () -> changes.apply(code, request(ChangeKind.SUSPENSION)),
                () -> changes.apply(code, request(ChangeKind.SUSPENSION)));
        refused(second, ChangeRule.CHANGE_RUNNING);
        assertThat(rows.count("select count(*) from change_change where project = ?", code))
                .isEqualTo(1);
    }

    @Test
    void two_different_changes_are_applied_for() throws Exception {
        Race.Second second = race.run(
                () -> changes.apply(code, request(ChangeKind.SUSPENSION)),
                () -> changes.apply(
                        code, request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null)));
        assertThat(second.failure()).isNull();
        assertThat(rows.count("select count(*) from change_change where project = ? and status = 'APPLIED'", code))
                .isEqualTo(2);
    }

    @Test
    void a_case_is_suspended_while_a_milestone_is_completed() throws Exception {
        cast.passGate(code);
        String suspension = atDecision(ChangeKind.SUSPENSION);
        MilestoneView first = ready();

        Race.Second second = race.run(() -> changes.decide(suspension, Verdict.APPROVED), () -> complete(first));

        refused(second, WorklistRule.TASK_PAUSED);
        assertThat(rows.milestone("status", first.id())).isEqualTo("OPEN");
        assertThat(cast.project(code).runState()).isEqualTo(RunState.SUSPENDED);
    }

    @Test
    void a_case_is_suspended_while_an_order_is_withdrawn() throws Exception {
        cast.passGate(code);
        Actor office = cast.actor("jgw.office");
        OrderWanted wanted = new OrderWanted(Level.SUPERVISION, "管线迁改滞后", "节点逾期。", null, null, null, null, null);
        String order = supervisions.issue(office, code, wanted);
        String suspension = atDecision(ChangeKind.SUSPENSION);

        Race.Second second = race.run(
                () -> changes.decide(suspension, Verdict.APPROVED),
                () -> supervisions.withdraw(office, order, Version.ANY, "情况变化。"));

        refused(second, SupervisionRule.ORDER_CASE_STANDS);
        assertThat(rows.items(order, "PAUSED")).hasSize(1);
    }

    @Test
    void a_milestone_is_completed_while_its_case_is_suspended() throws Exception {
        cast.passGate(code);
        String suspension = atDecision(ChangeKind.SUSPENSION);
        MilestoneView first = ready();

        Race.Second second = race.run(() -> complete(first), () -> changes.decide(suspension, Verdict.APPROVED));

        assertThat(second.failure()).isNull();
        assertThat(rows.openOfProject(code)).as("what came of it stands too").isZero();
        assertThat(cast.project(code).runState()).isEqualTo(RunState.SUSPENDED);
        changes.through(code, ChangeKind.RESUMPTION);
        assertThat(rows.openOfProject(code)).isPositive();
    }

    @Test
    void a_case_is_withdrawn_while_its_stage_ends() throws Exception {
        GateFile release = atRelease();
        String withdrawal = atDecision(ChangeKind.WITHDRAWAL);

        Race.Second second = race.run(() -> changes.decide(withdrawal, Verdict.APPROVED), () -> approve(release));

        refused(second, GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.WITHDRAWN);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.RESERVE);
    }

    @Test
    void a_stage_ends_while_its_case_is_withdrawn() throws Exception {
        GateFile release = atRelease();
        String withdrawal = atDecision(ChangeKind.WITHDRAWAL);

        Race.Second second = race.run(() -> approve(release), () -> changes.decide(withdrawal, Verdict.APPROVED));

        refused(second, ChangeRule.CHANGE_UNFIT);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
    }

    @Test
    void a_resumption_is_decided_twice() throws Exception {
        changes.through(code, ChangeKind.SUSPENSION);
        String resumption = atDecision(ChangeKind.RESUMPTION);

        Race.Second second = race.run(
                () -> changes.decide(resumption, Verdict.APPROVED), () -> changes.decide(resumption, Verdict.APPROVED));

        refused(second, GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
    }

    @Test
    void a_change_is_applied_for_while_its_case_ends() throws Exception {
        String withdrawal = atDecision(ChangeKind.WITHDRAWAL);

        Race.Second second = race.run(() -> changes.decide(withdrawal, Verdict.APPROVED), this::correct);

        refused(second, ChangeRule.CASE_ENDED);
        assertThat(rows.openOfProject(code)).isZero();
    }

    @Test
    void a_resumption_is_applied_for_while_the_case_is_resumed() throws Exception {
        changes.through(code, ChangeKind.SUSPENSION);
        String resumption = atDecision(ChangeKind.RESUMPTION);

        Race.Second second = race.run(
                () -> changes.decide(resumption, Verdict.APPROVED),
                () -> changes.apply(code, request(ChangeKind.RESUMPTION)));

        refused(second, ChangeRule.NOTHING_SUSPENDED);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
    }

    private void correct() {
        changes.apply(code, request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null));
    }

    private String atDecision(ChangeKind kind) {
        String change = changes.apply(code, request(kind));
        changes.sign(change);
        return change;
    }

    private GateFile atRelease() {
        cast.submit(code);
        cast.allAgree(code);
        return cast.gate(code);
    }

    private void approve(GateFile file) {
        DecisionGiven given = new DecisionGiven(Verdict.APPROVED, null, List.of(), List.of());
        decisions.decide(cast.decider(file), file.gate().id(), Version.ANY, given);
    }

    private MilestoneView ready() {
        return cast.roadMap(code).stream()
                .filter(MilestoneView::ready)
                .findFirst()
                .orElseThrow();
    }

    private void complete(MilestoneView milestone) {
        Completion completion = new Completion(LocalDate.now(clock), null, null, List.of(Cast.scan("证据.pdf")));
        milestones.complete(cast.actor("jgw.officer"), milestone.id(), Version.ANY, completion);
    }

    private static void refused(Race.Second second, Rule rule) {
        assertThat(second.failure()).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) second.failure()).rule()).isEqualTo(rule);
        assertThat(second.waited()).as("it stood at the lock").isTrue();
    }
}
