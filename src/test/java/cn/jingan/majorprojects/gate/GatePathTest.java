package cn.jingan.majorprojects.gate;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.gate.condition.ConditionAnswer;
import cn.jingan.majorprojects.gate.condition.ConditionReport;
import cn.jingan.majorprojects.gate.condition.ConditionRule;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way through bpmn/gate.bpmn and bpmn/sign-off.bpmn, and the gate's ways out in project-lifecycle.bpmn. */
@OnH2
@Import(Fixtures.class)
class GatePathTest {
    private static final ConditionAnswer MET = new ConditionAnswer(ConditionAnswer.Choice.ACCEPTED, null);
    private static final Issuance RETURNED = new Issuance(Issuance.Choice.RETURNED, "请补充。");

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private GateService gates;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private ConditionService conditions;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Clock clock;

    @Autowired
    private Replay replay;

    private String code;
    private String gate;
    private String lead;

    @BeforeEach
    void aProjectStandsAtItsFirstGate() {
        code = rows.untouched("INDUSTRIAL_NEW");
        cast.completeStage(code);
        gate = cast.gate(code).gate().id();
        lead = cast.gate(code).gate().leadDepartment();
    }

    @AfterEach
    void tablesAndHistoryAgree() {
        assertThat(replay.differences(code)).isEmpty();
    }

    @Test
    void agreement_of_all_leads_to_the_leader_and_approval_closes() {
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        cast.submit(code);
        assertThat(rows.open(gate)).isEmpty();
        assertThat(rows.asked(gate, 1)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(cast.open(code))
                .allSatisfy(each -> assertThat(rows.open(each.id())).containsExactly("opinion.draft"));

        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.open(gate)).containsExactly("gate.decide");

        cast.approve(code);
        assertThat(rows.gate("status", gate)).isEqualTo("CLOSED");
        assertThat(rows.gate("result", gate)).isEqualTo("APPROVED");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE");
        assertThat(rows.items(gate, "DONE")).containsExactly("gate.prepare", "gate.issue", "gate.decide");
        assertThat(rows.open(gate)).isEmpty();
        assertThat(rows.project("run_state", code)).isEqualTo("ACTIVE");
        assertThat(rows.gates(code)).containsExactly("G1:CLOSED:APPROVED", "S1:PREPARING:null");
    }

    @Test
    void a_submission_its_head_returns_is_prepared_again_and_opens_no_round() {
        gates.prepare(cast.actor(lead + ".officer"), gate, Version.ANY, new Submission(Verdict.APPROVED, "条件具备。"));
        assertThat(rows.open(gate)).containsExactly("gate.issue");

        gates.issue(cast.actor(lead + ".head"), gate, Version.ANY, RETURNED);

        assertThat(rows.gate("status", gate)).isEqualTo("PREPARING");
        assertThat(rows.gate("returned_reason", gate)).isEqualTo("请补充。");
        assertThat(rows.rounds(gate)).isEmpty();
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        cast.submit(code);
        assertThat(rows.gate("submission", gate)).isEqualTo("1");
    }

    @Test
    void a_draft_its_head_returns_is_drafted_again_by_the_handler() {
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.OBJECT);
        assertThat(rows.open(opinion.id())).containsExactly("opinion.issue");

        opinions.issue(cast.actor(opinion.department() + ".head"), opinion.id(), Version.ANY, RETURNED);

        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ASKED");
        assertThat(rows.opinion("returned_reason", opinion.id())).isEqualTo("请补充。");
        assertThat(rows.open(opinion.id())).containsExactly("opinion.draft");
        assertThat(rows.item("opinion.draft", opinion.id()).get("assignee"))
                .isEqualTo(cast.actor(opinion.department() + ".handler").personId());
        cast.answer(opinion, Answer.AGREE);
        assertThat(rows.opinion("answer", opinion.id())).isEqualTo("AGREE");
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
    }

    @Test
    void dissent_is_coordinated_once_and_then_goes_to_the_leader() {
        OpinionView objector = objection();
        assertThat(rows.open(gate)).containsExactly("gate.coordinate");

        cast.coordinate(code);
        assertThat(rows.asked(gate, 2)).containsExactly(objector.department());
        cast.answer(cast.open(code).get(0), Answer.OBJECT);

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:COORDINATE", "2:1:COORDINATED:DECIDE");
        assertThat(rows.opinion("answer", objector.id())).isEqualTo("OBJECT");
        assertThat(rows.open(gate)).containsExactly("gate.decide");
    }

    @Test
    void coordination_can_take_the_submission_back_and_the_next_one_asks_all_anew() {
        objection();
        Coordination back = new Coordination(Coordination.Choice.RETURN_APPLICANT, "改线后重报。");

        gates.coordinate(cast.actor(lead + ".head"), gate, Version.ANY, back);

        assertThat(rows.gate("status", gate)).isEqualTo("PREPARING");
        assertThat(rows.gate("returned_reason", gate)).isEqualTo("改线后重报。");
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        cast.submit(code);
        assertThat(rows.asked(gate, 2)).isEqualTo(rows.asked(gate, 1));
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:COORDINATE", "2:2:SUBMITTED:null");
        objectAgain();
        assertThat(rows.gate("status", gate))
                .as("a new submission is coordinated anew")
                .isEqualTo("COORDINATING");
    }

    @Test
    void the_leader_can_return_it_to_the_applicant() {
        cast.submit(code);
        cast.allAgree(code);

        cast.decide(code, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补充资金来源。", List.of(), List.of()));

        assertThat(rows.gate("status", gate)).isEqualTo("PREPARING");
        assertThat(rows.gate("returned_reason", gate)).isEqualTo("请补充资金来源。");
        assertThat(rows.gate("result", gate)).isNull();
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        cast.passGate(code);
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE", "2:2:SUBMITTED:DECIDE");
        assertThat(rows.verdicts(gate)).containsExactly("RETURN_APPLICANT", "APPROVED");
        assertThat(rows.gate("returned_reason", gate)).isNull();
    }

    @Test
    void the_leader_can_ask_chosen_departments_again() {
        cast.submit(code);
        cast.allAgree(code);
        List<String> chosen = rows.asked(gate, 1).subList(0, 2);

        cast.decide(code, new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", chosen, List.of()));

        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
        assertThat(rows.asked(gate, 2)).isEqualTo(chosen);
        assertThat(rows.open(gate)).isEmpty();
        cast.allAgree(code);
        cast.approve(code);
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE", "2:1:RETURNED:DECIDE");
        assertThat(rows.verdicts(gate)).containsExactly("RETURN_DEPARTMENTS", "APPROVED");
    }

    @Test
    void a_conditional_approval_keeps_its_conditions() {
        cast.submit(code);
        cast.allAgree(code);
        DecisionGiven.Wanted wanted = new DecisionGiven.Wanted(
                1, "开工前落实资金。", "czj", LocalDate.now(clock).plusDays(60));

        cast.decide(code, new DecisionGiven(Verdict.CONDITIONAL, "附条件同意。", List.of(), List.of(wanted)));

        assertThat(rows.gate("result", gate)).isEqualTo("CONDITIONAL");
        assertThat(rows.count("select count(*) from gate_condition where gate_id = ? and department = 'czj'", gate))
                .isEqualTo(1);
        assertThat(rows.project("run_state", code)).isEqualTo("ACTIVE");
    }

    /** 有条件同意 is a task once the leader agrees, of the lead department, and its department finds it met. */
    @Test
    void a_departments_condition_becomes_a_task_with_a_plain_approval() {
        cast.submit(code);
        OpinionView setting = cast.open(code).get(0);
        cast.answer(setting, Answer.CONDITIONAL);
        cast.allAgree(code);

        cast.approve(code);

        Condition condition = cast.gate(code, GateKind.G1).conditions().get(0);
        assertThat(condition.setBy()).isEqualTo(setting.department());
        assertThat(condition.department()).isEqualTo(lead);
        assertThat(condition.content()).isEqualTo("理由如下。");
        assertThat(condition.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(60));
        assertThat(rows.labels(condition.id(), "condition.set")).containsExactly("理由如下。");
        ConditionReport report = new ConditionReport("已落实。", List.of(Cast.scan("证明.pdf")));
        conditions.report(cast.actor(lead + ".handler"), condition.id(), Version.ANY, report);
        by(
                ConditionRule.NOT_THE_CONDITION_VERIFIER,
                () -> conditions.verify(cast.actor(lead + ".head"), condition.id(), Version.ANY, MET));
        conditions.verify(cast.actor(setting.department() + ".head"), condition.id(), Version.ANY, MET);
        assertThat(rows.items(condition.id(), "DONE")).containsExactly("condition.fulfil", "condition.verify");
    }

    @Test
    void a_condition_that_was_not_kept_up_becomes_no_task() {
        cast.submit(code);
        OpinionView setting = cast.open(code).get(0);
        cast.answer(setting, Answer.CONDITIONAL);
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", List.of(setting.seat()), List.of()));
        cast.allAgree(code);

        cast.approve(code);

        assertThat(cast.gate(code, GateKind.G1).conditions()).isEmpty();
    }

    /** A day that passed while the gate was decided leaves ten working days. */
    @Test
    void a_condition_whose_day_is_near_leaves_time() {
        cast.submit(code);
        OpinionView setting = cast.open(code).get(0);
        cast.answer(setting, Answer.CONDITIONAL);
        rows.change("update gate_opinion set condition_due = ? where id = ?", LocalDate.now(clock), setting.id());
        cast.allAgree(code);

        cast.approve(code);

        LocalDate due = cast.gate(code, GateKind.G1).conditions().get(0).dueOn();
        assertThat(due).isEqualTo(organization.workingDays().plus(LocalDate.now(clock), 10));
    }

    @Test
    void a_refused_admission_is_noted_and_can_be_applied_for_again() {
        refuse();
        assertThat(rows.project("run_state", code)).isEqualTo("NOT_ADMITTED");
        assertThat(rows.gates(code)).containsExactly("G1:CLOSED:REFUSED", "G1:PREPARING:null");

        cast.passGate(code);

        assertThat(rows.project("run_state", code)).isEqualTo("ACTIVE");
        assertThat(rows.gates(code)).containsExactly("G1:CLOSED:REFUSED", "G1:CLOSED:APPROVED", "S1:PREPARING:null");
    }

    @Test
    void a_refused_transition_keeps_the_stage_and_opens_a_new_gate() {
        cast.passGate(code);
        refuse();
        assertThat(rows.project("stage", code)).isEqualTo("RESERVE");
        assertThat(rows.project("run_state", code)).isEqualTo("ACTIVE");

        cast.passGate(code);

        assertThat(rows.project("stage", code)).isEqualTo("PREPARATION");
        assertThat(rows.gates(code)).containsExactly("G1:CLOSED:APPROVED", "S1:CLOSED:REFUSED", "S1:CLOSED:APPROVED");
    }

    @Test
    void a_decision_is_sent_for_reading_once_to_each_post() {
        cast.passGate(code);
        assertThat(rows.count("select count(*) from worklist_copy where project = ? and post = 'AUDITOR'", code))
                .isEqualTo(1);
        assertThat(rows.count("select count(*) from worklist_copy where project = ?", code))
                .isEqualTo(rows.count(
                        """
                        select count(*)
                        from (select distinct department, post from worklist_copy where project = ?) readers
                        """,
                        code));
        assertThat(rows.count(
                        "select count(*) from worklist_copy where project = ? and kind <> 'gate.decided.APPROVED'",
                        code))
                .as("the verdict is read without opening it")
                .isZero();
    }

    private OpinionView objection() {
        cast.submit(code);
        return objectAgain();
    }

    private OpinionView objectAgain() {
        OpinionView objector = cast.open(code).get(0);
        cast.answer(objector, Answer.OBJECT);
        cast.allAgree(code);
        return objector;
    }

    private void refuse() {
        cast.submit(code);
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.REFUSED, "条件不具备。", List.of(), List.of()));
    }
}
