package cn.jingan.majorprojects.gate;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What can be done inside a running round, each way through the models of a gate and of a department's sign-off. */
@OnH2
@Import(Fixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundPathTest {
    private static final String ADDED = "mzj";
    private static final Consultation ASKING = new Consultation(ADDED, "请就养老配套提出意见。");
    private static final GivenBack TO_COORDINATION = new GivenBack(GivenBack.To.RETURN_COORDINATOR, "先协调。", null);
    private static final Reason WHY = new Reason("情况有变。");

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private GateService gates;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private SignerService signers;

    @Autowired
    private ReturnService returns;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private Actions actions;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Replay replay;

    @Autowired
    private Clock clock;

    /** One project serves as long as its gates can be opened anew. */
    private String code;

    private final Set<String> codes = new HashSet<>();
    private String gate;
    private Actor head;

    @BeforeEach
    void departmentsAreAsked() {
        if (code == null || !cast.startAgain(code)) {
            code = rows.untouched("INDUSTRIAL_NEW");
            cast.completeStage(code);
        }
        codes.add(code);
        cast.submit(code);
        GateView present = cast.gate(code).gate();
        gate = present.id();
        head = cast.actor(present.leadDepartment() + ".head");
    }

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @AfterAll
    void tablesAndHistoryAgree() {
        assertThat(codes)
                .allSatisfy(each -> assertThat(replay.differences(each)).isEmpty());
    }

    @Test
    void the_round_closes_when_every_required_department_has_answered() {
        OpinionView optional = makeOptional();
        OpinionView drafted = makeOptional();
        cast.draft(drafted, Answer.OBJECT);
        cast.open(code).stream().filter(OpinionView::required).forEach(each -> cast.answer(each, Answer.AGREE));

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.opinion("status", optional.id())).isEqualTo("CLOSED");
        assertThat(rows.items(optional.id(), "CANCELLED")).containsExactly("opinion.draft");
        assertThat(rows.ledger(gate)).contains("round.enough");

        cast.issue(drafted);

        assertThat(rows.opinion("status", drafted.id())).isEqualTo("LATE");
        assertThat(rows.gate("status", gate)).as("a late opinion moves nothing").isEqualTo("DECIDING");
        assertThat(cast.gate(code).standing().get(0).id())
                .as("its dissent is on top")
                .isEqualTo(drafted.id());
        cast.draft(optional, Answer.CONDITIONAL);
        cast.issue(optional);
        assertThat(rows.opinion("status", optional.id())).isEqualTo("LATE");
        cast.approve(code);
        assertThat(rows.ledger(gate)).contains("opinion.late", "opinion.draftedLate");
    }

    @Test
    void what_an_optional_department_says_in_time_counts() {
        OpinionView optional = makeOptional();
        cast.answer(optional, Answer.OBJECT);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
    }

    @Test
    void after_the_decision_nothing_comes_late() {
        OpinionView optional = makeOptional();
        cast.open(code).stream().filter(OpinionView::required).forEach(each -> cast.answer(each, Answer.AGREE));
        cast.approve(code);
        by(GateRule.OPINION_ENDED, () -> cast.draft(optional, Answer.OBJECT));
    }

    @Test
    void an_added_department_is_waited_for_and_sees_the_project() {
        signers.add(head, gate, Version.ANY, ASKING);
        cast.open(code).stream()
                .filter(each -> each.origin() == Origin.MATRIX)
                .forEach(each -> cast.answer(each, Answer.AGREE));

        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
        OpinionView added = cast.open(code).get(0);
        assertThat(added.department()).isEqualTo(ADDED);
        assertThat(added.question()).isEqualTo(ASKING.question());
        cast.answer(added, Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.interventions(gate)).containsExactly("ADDED");
    }

    @Test
    void an_added_post_answers_alone_takes_it_back_answers_anew_and_is_asked_again_when_it_objects() {
        signers.add(head, gate, Version.ANY, new Consultation(ADDED, "HEAD", "请部门负责人本人提出意见。"));
        OpinionView asked = ofPost();
        Actor holder = cast.actor(ADDED + ".head");
        assertThat(rows.items(asked.id(), "OPEN")).containsExactly("opinion.give");
        assertThat(rows.item("opinion.give", asked.id()).get("assignee")).isEqualTo(holder.personId());
        assertThat(actions(holder, asked)).containsExactly("opinion.give");
        assertThat(actions(cast.actor(ADDED + ".handler"), asked)).isEmpty();
        signers.add(head, gate, Version.ANY, ASKING);
        by(
                GateRule.ALREADY_ASKED,
                () -> signers.add(head, gate, Version.ANY, new Consultation(ADDED, "HEAD", "再请提出意见。")));
        opinions.give(holder, asked.id(), Version.ANY, new Draft(Answer.AGREE, null));
        withdrawals.takeBack(holder, asked.id(), Version.ANY, WHY);
        OpinionView anew = ofPost();
        opinions.give(holder, anew.id(), Version.ANY, new Draft(Answer.OBJECT, "配套不足。"));
        cast.allAgree(code);
        assertThat(rows.gate("status", gate))
                .as("a post's dissent is coordinated, too")
                .isEqualTo("COORDINATING");
        coordinate(new Coordination(Coordination.Choice.ASK_AGAIN, "已协调。"));
        assertThat(cast.open(code)).extracting(OpinionView::seat).containsExactly(ADDED + "/HEAD");
        opinions.give(holder, ofPost().id(), Version.ANY, new Draft(Answer.AGREE, null));
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.ledger(anew.id())).contains("opinion.given");
        assertThat(rows.interventions(gate)).contains("ADDED", "TAKEN_BACK");
    }

    @Test
    void a_post_is_asked_before_and_after_a_departments_own_opinion_returned_to_and_removed() {
        OpinionView first = cast.open(code).get(0);
        Actor handler = cast.actor(first.department() + ".handler");
        Consultation leader = new Consultation(ADDED, "HEAD", "请先提出意见。");
        opinions.consult(handler, first.id(), Version.ANY, leader);
        opinions.give(cast.actor(ADDED + ".head"), ofPost().id(), Version.ANY, new Draft(Answer.AGREE, null));
        cast.draft(first, Answer.AGREE);
        Issuance then = new Issuance(Issuance.Choice.THEN_ASK, null, "wlj", "请复核。", "HEAD", null);
        opinions.issue(cast.actor(first.department() + ".head"), first.id(), Version.ANY, then);
        OpinionView after = ofPost();
        assertThat(after.seat()).isEqualTo("wlj/HEAD");
        GivenBack back = new GivenBack(GivenBack.To.RETURN_DEPARTMENTS, "请补充。", List.of(ADDED + "/HEAD"));
        returns.giveBack(head, gate, Version.ANY, back);
        assertThat(cast.open(code).stream().filter(each -> each.post() != null))
                .extracting(OpinionView::seat)
                .containsExactlyInAnyOrder("wlj/HEAD", ADDED + "/HEAD");
        signers.remove(head, gate, Version.ANY, new Removal(ADDED + "/HEAD", "无须征求。"));
        assertThat(rows.opinion("status", ofPost(ADDED).id())).isEqualTo("REMOVED");
        opinions.give(cast.actor("wlj.head"), after.id(), Version.ANY, new Draft(Answer.NOT_CONCERNED, "不涉及。"));
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void an_added_department_that_objects_is_asked_again_after_coordination() {
        signers.add(head, gate, Version.ANY, ASKING);
        OpinionView added = of(ADDED);
        cast.answer(added, Answer.OBJECT);
        cast.allAgree(code);
        cast.coordinate(code);
        assertThat(rows.asked(gate, 2)).containsExactly(ADDED);
        assertThat(rows.interventions(gate)).containsExactly("ADDED", "COORDINATED");
        assertThat(cast.gate(code).interventionsOf(1).get(1).note()).isEqualTo("已协调，请再次答复。");
    }

    @Test
    void a_removed_department_need_not_answer_and_cannot() {
        signers.add(head, gate, Version.ANY, ASKING);
        OpinionView added = of(ADDED);
        cast.draft(added, Answer.OBJECT);
        cast.open(code).stream()
                .filter(each -> each.origin() == Origin.MATRIX)
                .forEach(each -> cast.answer(each, Answer.AGREE));

        signers.remove(head, gate, Version.ANY, new Removal(ADDED, "无须征求。"));

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.opinion("status", added.id())).isEqualTo("REMOVED");
        assertThat(rows.items(added.id(), "CANCELLED")).containsExactly("opinion.issue");
        by(GateRule.OPINION_ENDED, () -> cast.issue(added));
        assertThat(rows.ledger(gate)).contains("signer.added", "signer.removed");
    }

    @Test
    void a_department_can_ask_another_before_its_own_opinion() {
        OpinionView asker = cast.open(code).get(0);
        Actor handler = cast.actor(asker.department() + ".handler");

        opinions.consult(handler, asker.id(), Version.ANY, ASKING);

        assertThat(rows.open(asker.id())).isEmpty();
        by(GateRule.CONSULTATION_RUNS, () -> cast.draft(asker, Answer.AGREE));
        OpinionView before = of(ADDED);
        assertThat(before.origin()).isEqualTo(Origin.BEFORE);
        cast.answer(before, Answer.CONDITIONAL);
        assertThat(rows.open(asker.id())).containsExactly("opinion.draft");
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void a_department_can_let_another_answer_after_its_own_opinion() {
        OpinionView asker = cast.open(code).get(0);
        cast.draft(asker, Answer.AGREE);
        Issuance thenAsk = new Issuance(Issuance.Choice.THEN_ASK, null, ADDED, "请复核。", null, null);
        opinions.issue(cast.actor(asker.department() + ".head"), asker.id(), Version.ANY, thenAsk);
        cast.open(code).stream()
                .filter(each -> each.origin() == Origin.MATRIX)
                .forEach(each -> cast.answer(each, Answer.AGREE));

        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
        cast.answer(of(ADDED), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.interventions(gate)).containsExactly("ASKED_AFTER");
    }

    @Test
    void removing_who_was_asked_first_gives_the_draft_back() {
        OpinionView asker = cast.open(code).get(0);
        opinions.consult(cast.actor(asker.department() + ".handler"), asker.id(), Version.ANY, ASKING);
        signers.remove(head, gate, Version.ANY, new Removal(ADDED, "无须征求。"));
        assertThat(rows.open(asker.id())).containsExactly("opinion.draft");
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void the_applicant_withdraws_at_every_step_before_the_decision() {
        OpinionView said = cast.open(code).get(0);
        cast.answer(said, Answer.AGREE);
        withdraw();
        assertThat(rows.opinion("status", said.id())).isEqualTo("ISSUED");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:WITHDRAWN");

        cast.submit(code);
        cast.answer(cast.open(code).get(0), Answer.OBJECT);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
        withdraw();

        cast.submit(code);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        withdraw();

        Submission submission = new Submission(Verdict.APPROVED, "条件具备。");
        gates.prepare(officer(), gate, Version.ANY, submission);
        withdraw();
        cast.passGate(code);
        assertThat(rows.rounds(gate)).last().isEqualTo("4:4:SUBMITTED:DECIDE");
        assertThat(rows.interventions(gate)).containsOnly("WITHDRAWN").hasSize(4);
    }

    @Test
    void a_draft_can_be_taken_back_before_it_is_issued() {
        OpinionView opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.OBJECT);
        Actor handler = cast.actor(opinion.department() + ".handler");
        withdrawals.takeBack(handler, opinion.id(), Version.ANY, WHY);
        assertThat(rows.open(opinion.id())).containsExactly("opinion.draft");
        assertThat(rows.items(opinion.id(), "CANCELLED")).containsExactly("opinion.issue");
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void an_issued_opinion_can_be_taken_back_while_the_round_runs() {
        OpinionView opinion = cast.open(code).get(0);
        cast.answer(opinion, Answer.AGREE);

        withdrawals.takeBack(cast.actor(opinion.department() + ".head"), opinion.id(), Version.ANY, WHY);

        assertThat(rows.opinion("status", opinion.id())).isEqualTo("TAKEN_BACK");
        OpinionView anew = of(opinion.department());
        assertThat(anew.edition()).isEqualTo(2);
        assertThat(anew.required()).isEqualTo(opinion.required());
        cast.answer(anew, Answer.OBJECT);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
        assertThat(rows.opinion("answer", opinion.id()))
                .as("what was said stays")
                .isEqualTo("AGREE");
    }

    @Test
    void an_issued_opinion_can_be_taken_back_until_the_leader_decides() {
        cast.allAgree(code);
        OpinionView opinion = cast.gate(code).opinions().get(0);

        withdrawals.takeBack(cast.actor(opinion.department() + ".head"), opinion.id(), Version.ANY, WHY);

        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
        assertThat(rows.asked(gate, 2)).containsExactly(opinion.department());
        assertThat(rows.items(gate, "CANCELLED")).containsExactly("gate.decide");
        cast.allAgree(code);
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE", "2:1:TAKEN_BACK:DECIDE");
        cast.approve(code);
    }

    @Test
    void an_issued_opinion_can_be_taken_back_before_coordination_ends() {
        OpinionView objector = cast.open(code).get(0);
        cast.answer(objector, Answer.OBJECT);
        cast.allAgree(code);
        withdrawals.takeBack(cast.actor(objector.department() + ".head"), objector.id(), Version.ANY, WHY);
        assertThat(rows.items(gate, "CANCELLED")).containsExactly("gate.coordinate");
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void departments_are_asked_anew_while_others_still_answer() {
        List<OpinionView> asked = cast.open(code);
        cast.answer(asked.get(0), Answer.AGREE);
        cast.draft(asked.get(1), Answer.AGREE);
        List<String> both = List.of(asked.get(0).department(), asked.get(1).department());

        returns.giveBack(head, gate, Version.ANY, new GivenBack(GivenBack.To.RETURN_DEPARTMENTS, "请再核。", both));

        assertThat(rows.opinion("status", asked.get(0).id())).isEqualTo("RETURNED");
        assertThat(rows.opinion("status", asked.get(1).id())).isEqualTo("ASKED");
        assertThat(rows.opinion("returned_reason", asked.get(1).id())).isEqualTo("请再核。");
        assertThat(cast.open(code)).hasSameSizeAs(asked);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void a_running_round_goes_back_to_the_applicant() {
        cast.answer(cast.open(code).get(0), Answer.AGREE);
        Actor decider = cast.decider(cast.gate(code));
        returns.giveBack(decider, gate, Version.ANY, new GivenBack(GivenBack.To.RETURN_APPLICANT, "请补正。", null));
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        assertThat(rows.gate("returned_reason", gate)).isEqualTo("请补正。");
        cast.passGate(code);
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:RETURN_APPLICANT", "2:2:SUBMITTED:DECIDE");
    }

    @Test
    void a_running_round_goes_to_coordination() {
        cast.answer(cast.open(code).get(0), Answer.OBJECT);
        Actor decider = cast.decider(cast.gate(code));
        returns.giveBack(decider, gate, Version.ANY, new GivenBack(GivenBack.To.RETURN_COORDINATOR, "先协调。", null));
        assertThat(rows.open(gate)).containsExactly("gate.coordinate");
        cast.coordinate(code);
        assertThat(rows.rounds(gate)).last().isEqualTo("2:1:COORDINATED:null");
    }

    @Test
    void a_supplemented_submission_goes_straight_back_to_the_leader() {
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补资金来源。", List.of(), true, List.of()));

        cast.submit(code);

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.open(gate)).containsExactly("gate.decide");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE", "2:1:SUPPLEMENTED:DECIDE");
        assertThat(cast.gate(code).standing()).as("what was said still stands").isNotEmpty();
        cast.approve(code);
        assertThat(rows.verdicts(gate)).containsExactly("RETURN_APPLICANT", "APPROVED");
    }

    @Test
    void a_supplemented_submission_goes_straight_back_to_coordination() {
        cast.answer(cast.open(code).get(0), Answer.OBJECT);
        cast.allAgree(code);
        coordinate(new Coordination(Coordination.Choice.RETURN_APPLICANT, "改线后重报。", null, true, null));
        cast.submit(code);
        assertThat(rows.open(gate)).containsExactly("gate.coordinate");
        cast.coordinate(code);
        assertThat(rows.rounds(gate)).last().isEqualTo("3:1:COORDINATED:null");
    }

    @Test
    void the_leader_returns_it_for_coordination_which_may_report_or_ask_departments() {
        cast.allAgree(code);
        DecisionGiven back = new DecisionGiven(Verdict.RETURN_COORDINATOR, "请协调。", List.of(), List.of());
        cast.decide(code, back);
        assertThat(rows.open(gate)).containsExactly("gate.coordinate");
        coordinate(new Coordination(Coordination.Choice.REPORT, "已协调一致。"));
        assertThat(rows.open(gate)).containsExactly("gate.decide");

        cast.decide(code, back);
        List<String> one = rows.asked(gate, 1).subList(0, 1);
        coordinate(new Coordination(Coordination.Choice.RETURN_DEPARTMENTS, "请再核。", one, false, null));
        assertThat(rows.asked(gate, 3)).isEqualTo(one);
        cast.allAgree(code);
        cast.approve(code);
        assertThat(rows.verdicts(gate)).containsExactly("RETURN_COORDINATOR", "RETURN_COORDINATOR", "APPROVED");
    }

    @Test
    void who_must_sign_and_was_stopped_answers_before_the_leader_is_asked() {
        List<String> asked = rows.asked(gate, 1);
        OpinionView heard = cast.open(code).get(0);
        cast.answer(heard, Answer.AGREE);
        returns.giveBack(head, gate, Version.ANY, TO_COORDINATION);

        assertThat(offered(head)).contains("ASK_AGAIN").doesNotContain("REPORT");
        by(GateRule.REQUIRED_NOT_HEARD, () -> coordinate(new Coordination(Coordination.Choice.REPORT, "已协调一致。")));
        coordinate(new Coordination(Coordination.Choice.ASK_AGAIN, "请继续答复。"));

        List<String> others =
                asked.stream().filter(each -> !each.equals(heard.department())).toList();
        assertThat(rows.asked(gate, 2)).containsExactlyElementsOf(others);
        cast.answer(cast.open(code).get(0), Answer.OBJECT);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate))
                .as("the first coordination had not heard everybody")
                .isEqualTo("COORDINATING");
    }

    @Test
    void who_was_stopped_is_asked_beside_those_who_are_chosen() {
        OpinionView heard = cast.open(code).get(0);
        cast.answer(heard, Answer.AGREE);
        returns.giveBack(head, gate, Version.ANY, TO_COORDINATION);
        coordinate(again(heard.department()));
        assertThat(rows.asked(gate, 2)).isEqualTo(rows.asked(gate, 1));
    }

    @Test
    void an_opinion_taken_back_carries_nobody_past_those_who_were_stopped() {
        OpinionView heard = cast.open(code).get(0);
        cast.answer(heard, Answer.AGREE);
        returns.giveBack(head, gate, Version.ANY, TO_COORDINATION);
        withdrawals.takeBack(cast.actor(heard.department() + ".head"), heard.id(), Version.ANY, WHY);
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
    }

    @Test
    void an_objector_answers_again_whoever_else_is_chosen() {
        List<OpinionView> asked = cast.open(code);
        cast.answer(asked.get(0), Answer.OBJECT);
        cast.allAgree(code);
        coordinate(again(asked.get(1).department()));
        assertThat(rows.asked(gate, 2))
                .containsExactlyInAnyOrder(
                        asked.get(0).department(), asked.get(1).department());
    }

    @Test
    void a_first_objection_of_a_later_round_is_coordinated_before_it_can_be_reported() {
        cast.allAgree(code);
        List<String> one = rows.asked(gate, 1).subList(0, 1);
        cast.decide(code, new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", one, List.of()));
        cast.answer(of(one.get(0)), Answer.OBJECT);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
        assertThat(offered(head)).contains("ASK_AGAIN").doesNotContain("REPORT");
    }

    @Test
    void an_opinion_stands_once_coordination_has_acted() {
        List<OpinionView> asked = cast.open(code);
        cast.answer(asked.get(0), Answer.OBJECT);
        cast.allAgree(code);
        cast.coordinate(code);
        stands(asked.get(1));
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        stands(asked.get(1));
    }

    @Test
    void an_opinion_stands_once_the_leader_has_returned_it() {
        OpinionView opinion = cast.open(code).get(0);
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.RETURN_COORDINATOR, "请协调。", List.of(), List.of()));
        stands(opinion);
    }

    @Test
    void one_department_after_the_other_can_take_its_opinion_back() {
        List<OpinionView> asked = cast.open(code);
        cast.allAgree(code);
        asked.subList(0, 2).forEach(each -> {
            Actor issuer = cast.actor(each.department() + ".head");
            assertThat(actions(issuer, each)).containsExactly("opinion.take-back");
            withdrawals.takeBack(issuer, each.id(), Version.ANY, WHY);
            cast.allAgree(code);
        });
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void who_prepared_neither_changes_the_round_nor_coordinates() {
        Actor preparer = holding(officer(), "HEAD");
        assertThat(steps(preparer)).isEmpty();
        by(GateRule.PREPARER_SIGNS, () -> signers.add(preparer, gate, Version.ANY, ASKING));
        by(GateRule.PREPARER_SIGNS, () -> returns.giveBack(preparer, gate, Version.ANY, TO_COORDINATION));
        cast.answer(cast.open(code).get(0), Answer.OBJECT);
        cast.allAgree(code);
        Coordination again = new Coordination(Coordination.Choice.ASK_AGAIN, "已协调。");
        assertThat(steps(preparer)).isEmpty();
        by(GateRule.PREPARER_SIGNS, () -> gates.coordinate(preparer, gate, Version.ANY, again));
        coordinate(again);
    }

    @Test
    void who_signed_does_not_prepare_the_supplement() {
        Actor signer = cast.actor(cast.open(code).get(0).department() + ".handler");
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补资金来源。", List.of(), true, List.of()));
        Actor alsoOfficer = holding(signer, "OFFICER");
        Submission submission = new Submission(Verdict.APPROVED, "已补正。");
        assertThat(steps(alsoOfficer)).isEmpty();
        by(GateRule.SIGNER_PREPARES, () -> gates.prepare(alsoOfficer, gate, Version.ANY, submission));
        cast.submit(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void who_is_asked_after_the_day_of_the_round_has_days_of_its_own() {
        String late = LocalDate.now(clock).minusDays(20).toString();
        OpinionView first = cast.open(code).get(0);
        cast.answer(first, Answer.AGREE);
        rows.change("update gate_round set sign_off_due = ? where gate_id = ?", late, gate);

        signers.add(head, gate, Version.ANY, ASKING);
        withdrawals.takeBack(cast.actor(first.department() + ".head"), first.id(), Version.ANY, WHY);

        for (OpinionView asked : List.of(of(ADDED), of(first.department()))) {
            String due = dueOf("opinion.draft", asked);
            assertThat(due).isGreaterThan(LocalDate.now(clock).toString());
            cast.draft(asked, Answer.AGREE);
            assertThat(dueOf("opinion.issue", asked)).isEqualTo(due);
        }
        OpinionView atOnce = cast.open(code).stream()
                .filter(each -> each.status() == OpinionStatus.ASKED)
                .findFirst()
                .orElseThrow();
        cast.draft(atOnce, Answer.AGREE);
        assertThat(dueOf("opinion.issue", atOnce)).isEqualTo(late);
    }

    private String dueOf(String step, OpinionView opinion) {
        return rows.item(step, opinion.id()).get("due_on").toString();
    }

    private void stands(OpinionView opinion) {
        Actor issuer = cast.actor(opinion.department() + ".head");
        assertThat(actions(issuer, opinion)).isEmpty();
        by(GateRule.NOTHING_TO_TAKE_BACK, () -> withdrawals.takeBack(issuer, opinion.id(), Version.ANY, WHY));
    }

    private List<String> offered(Actor actor) {
        return actions
                .find(actor, new Subject("gate", gate), "gate.coordinate")
                .orElseThrow()
                .fields()
                .get(0)
                .options()
                .stream()
                .map(Action.Option::value)
                .toList();
    }

    private List<String> steps(Actor actor) {
        return actions.of(actor, new Subject("gate", gate)).stream()
                .map(Action::name)
                .filter(name -> !name.equals("gate.withdraw"))
                .toList();
    }

    private Actor holding(Actor person, String post) {
        List<Holding> holdings =
                List.of(new Holding(post, cast.gate(code).gate().leadDepartment()));
        return new Actor(person.personId(), person.username(), person.display(), holdings, Actor.Sees.ALL);
    }

    private static Coordination again(String department) {
        return new Coordination(Coordination.Choice.RETURN_DEPARTMENTS, "请再核。", List.of(department), false, null);
    }

    private OpinionView ofPost() {
        return cast.open(code).stream()
                .filter(opinion -> opinion.post() != null)
                .findFirst()
                .orElseThrow();
    }

    private OpinionView ofPost(String department) {
        return cast.gate(code).standing().stream()
                .filter(opinion ->
                        opinion.post() != null && opinion.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private List<String> actions(Actor actor, OpinionView opinion) {
        return actions.of(actor, new Subject("opinion", opinion.id())).stream()
                .map(Action::name)
                .toList();
    }

    private OpinionView makeOptional() {
        OpinionView last = cast.open(code).stream()
                .filter(OpinionView::required)
                .filter(each -> each.status() == OpinionStatus.ASKED)
                .reduce((first, second) -> second)
                .orElseThrow();
        rows.change("update gate_opinion set required = false where id = ?", last.id());
        return last;
    }

    private OpinionView of(String department) {
        return cast.open(code).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private void withdraw() {
        withdrawals.withdraw(officer(), gate, Version.ANY, WHY);
        assertThat(rows.gate("status", gate)).isEqualTo("PREPARING");
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        assertThat(cast.open(code)).isEmpty();
    }

    private Actor officer() {
        return cast.actor(cast.gate(code).gate().leadDepartment() + ".officer");
    }

    private void coordinate(Coordination coordination) {
        gates.coordinate(head, gate, Version.ANY, coordination);
    }
}
