package cn.jingan.majorprojects.change;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.consultation.AnswerStatus;
import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.ConsultationStatus;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.Removal;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.WorkingDays;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.supervision.SupervisionStatus;
import cn.jingan.majorprojects.testing.OnMySql;
import cn.jingan.majorprojects.worklist.Splits;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of what runs beside the stages of a case that stands, goes on or ends. */
@OnMySql
@Import(Fixtures.class)
class StandstillTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 11, 2);
    private static final Reason WHY = new Reason("情况变化。");
    private static final ChangeRequest RESPONSIBILITY =
            ChangeCast.request(ChangeKind.RESPONSIBILITY, null, null, null, null, null, null, "fgw");

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private SignerService signers;

    @Autowired
    private GateService gates;

    @Autowired
    private ChangeService service;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationQueries answers;

    @Autowired
    private SupervisionService supervisions;

    @Autowired
    private SupervisionQueries orders;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private Actions actions;

    @Autowired
    private Splits splits;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Replay replay;

    private String code;
    private String asked;

    /** A road in the reserve whose officer asks the treasury something. */
    @BeforeEach
    void aQuestionIsAskedBesideACase() {
        code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
        asked = consultations.ask(changes.officer(code), code, new Question("管线迁改", "请说明依据。", List.of("czj"), null));
    }

    @AfterEach
    void inboxAndEngineAndHistoryAgree() {
        assertThat(reconciler.differences().none()).isTrue();
        assertThat(replay.differences(code)).isEmpty();
    }

    @Test
    void limits_move_by_the_days_the_case_stood_and_those_count_as_paused() {
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);
        LocalDate due = cast.gate(code).round().orElseThrow().signOffDue();
        LocalDate answerDue = answers.consultation(asked).dueOn();
        jdbc.update("update gate_round set opened_at = '2026-10-30 09:00:00' where gate_id = ?", opinion.gateId());
        suspendedLongAgo(opinion);

        changes.through(code, ChangeKind.RESUMPTION);

        WorkingDays days = organization.workingDays();
        int stood = days.between(BEGAN, LocalDate.now(clock));
        assertThat(stood).isPositive();
        assertThat(cast.gate(code).round().orElseThrow().signOffDue()).isEqualTo(days.plus(due, stood));
        assertThat(answers.consultation(asked).dueOn()).isEqualTo(days.plus(answerDue, stood));
        cast.draft(opinion, Answer.AGREE);
        assertThat(rows.item("opinion.issue", opinion.id()).get("due_on"))
                .hasToString(days.plus(due, stood).toString());
        splits.split();
        Map<String, Object> split = jdbc.queryForMap(
                """
                select s.*
                from worklist_split s
                join worklist_item i on i.id = s.item_id
                where i.subject_id = ? and i.kind = 'opinion.draft'
                """,
                opinion.id());
        assertThat(split).containsEntry("paused_days", stood);
    }

    private void suspendedLongAgo(OpinionView opinion) {
        String suspension = changes.through(code, ChangeKind.SUSPENSION);
        jdbc.update(
                "update change_change set decided_at = ? where id = ?",
                Timestamp.valueOf(BEGAN.atTime(10, 0)),
                suspension);
        jdbc.update("update worklist_item set created_at = '2026-10-30 09:00:00' where subject_id = ?", opinion.id());
        int stand = jdbc.update(
                """
                update worklist_movement
                set moved_on = ?
                where kind = 'PAUSED'
                  and item_id in (select id from worklist_item where subject_id = ?)
                """,
                BEGAN,
                opinion.id());
        assertThat(stand).isEqualTo(1);
    }

    @Test
    void no_opinion_is_given_or_taken_back_while_the_case_stands() {
        cast.submit(code);
        List<OpinionView> opinions = cast.open(code);
        OpinionView issued = opinions.get(0);
        OpinionView asked = opinions.get(1);
        cast.answer(issued, Answer.AGREE);
        changes.through(code, ChangeKind.SUSPENSION);

        by(GateRule.GATE_STANDS, () -> takeBack(issued));
        by(GateRule.GATE_STANDS, () -> cast.draft(asked, Answer.AGREE));
        for (OpinionView each : List.of(issued, asked)) {
            for (String post : List.of("head", "handler")) {
                assertThat(actions.of(of(each, post), new Subject("opinion", each.id())))
                        .isEmpty();
            }
        }

        changes.through(code, ChangeKind.RESUMPTION);
        assertThat(actions.of(of(issued, "head"), new Subject("opinion", issued.id())))
                .extracting(Action::name)
                .containsExactly("opinion.take-back");
        takeBack(issued);
    }

    @Test
    void the_gate_of_another_change_stands_too_and_that_of_the_resumption_does_not() {
        String other = changes.apply(code, RESPONSIBILITY);
        String gate = changes.file(other).change().gateId();
        gates.issue(changes.head(code), gate, Version.ANY, new Issuance(Issuance.Choice.ISSUED, null));
        OpinionView asked = changes.gate(other).opinions().get(0);
        signers.add(changes.head(code), gate, Version.ANY, new Consultation("wlj", "请提出意见。"));
        changes.through(code, ChangeKind.SUSPENSION);

        by(GateRule.GATE_STANDS, () -> withdrawals.withdraw(changes.officer(code), gate, Version.ANY, WHY));
        by(
                GateRule.GATE_STANDS,
                () -> signers.add(changes.head(code), gate, Version.ANY, new Consultation("mzj", "请提出意见。")));
        by(
                GateRule.GATE_STANDS,
                () -> signers.remove(changes.head(code), gate, Version.ANY, new Removal("wlj", "无须征求。")));
        by(GateRule.GATE_STANDS, () -> cast.draft(asked, Answer.AGREE));
        by(GateRule.GATE_STANDS, () -> service.abandon(changes.officer(code), other, Version.ANY));
        for (Actor actor : List.of(changes.officer(code), changes.head(code))) {
            assertThat(actions.of(actor, new Subject("gate", gate))).isEmpty();
            assertThat(actions.of(actor, new Subject("change", other))).isEmpty();
        }

        changes.through(code, ChangeKind.RESUMPTION);
        withdrawals.withdraw(changes.officer(code), gate, Version.ANY, WHY);
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
    }

    private void takeBack(OpinionView issued) {
        withdrawals.takeBack(of(issued, "head"), issued.id(), Version.ANY, WHY);
    }

    private Actor of(OpinionView opinion, String post) {
        return cast.actor(opinion.department() + "." + post);
    }

    @Test
    void a_consultation_and_an_order_end_with_their_case_even_while_that_stands() {
        OrderWanted wanted = new OrderWanted(Level.SUPERVISION, "管线迁改滞后", "节点逾期。", null, null, null, null, null);
        String order = supervisions.issue(cast.actor("jgw.office"), code, wanted);
        changes.through(code, ChangeKind.SUSPENSION);
        assertThat(actions.of(changes.head(code), new Subject("supervision", order)))
                .isEmpty();

        changes.through(code, ChangeKind.WITHDRAWAL);

        assertThat(cast.project(code).runState()).isEqualTo(RunState.WITHDRAWN);
        assertThat(answers.visible(cast.auditor(), asked).status()).isEqualTo(ConsultationStatus.ENDED);
        assertThat(answers.answers(asked)).singleElement().satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(AnswerStatus.DROPPED);
            assertThat(rows.items(answer.id(), "CANCELLED")).containsExactly("answer.give");
        });
        assertThat(rows.openOfProject(code)).isZero();
        assertThat(rows.history(asked)).containsExactly("consultation.asked", "consultation.ended");
        assertThat(orders.order(order).status()).isEqualTo(SupervisionStatus.ENDED);
        assertThat(rows.history(order)).containsExactly("supervision.issued", "supervision.ended");
    }
}
