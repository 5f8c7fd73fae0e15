package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GivenBack;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Origin;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.Removal;
import cn.jingan.majorprojects.gate.ReturnService;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.organization.OrganizationService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Race;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Two people inside one round at the same moment: one wins, the other is told by which rule, and all counts are right. */
@Import(Fixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoundRaces {
    private static final String ADDED = "mzj";
    private static final Consultation ASKING = new Consultation(ADDED, "请提出意见。");
    private static final Removal REMOVING = new Removal(ADDED, "无须征求。");
    private static final Reason WHY = new Reason("情况有变。");
    private static final GivenBack TO_APPLICANT = new GivenBack(GivenBack.To.RETURN_APPLICANT, "请补正。", null);

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private SignerService signers;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private ReturnService returns;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private OrganizationService departments;

    @Autowired
    private Clock clock;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private PlatformTransactionManager transactions;

    private Race race;
    /** One project serves as long as its gates can be opened anew. */
    private String code;

    private String gate;
    private Actor head;
    private Actor officer;

    @BeforeEach
    void departmentsAreAsked() {
        race = new Race(transactions);
        if (code == null || !cast.startAgain(code)) {
            code = rows.untouched("INDUSTRIAL_NEW");
            cast.completeStage(code);
        }
        cast.submit(code);
        gate = cast.gate(code).gate().id();
        String lead = cast.project(code).leadDepartment();
        head = cast.actor(lead + ".head");
        officer = cast.actor(lead + ".officer");
    }

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void a_withdrawal_meets_a_decision() throws Exception {
        cast.allAgree(code);
        refused(race.run(this::withdraw, this::approve), GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        assertThat(rows.verdicts(gate)).isEmpty();
    }

    @Test
    void a_decision_meets_a_withdrawal() throws Exception {
        cast.allAgree(code);
        refused(race.run(this::approve, this::withdraw), GateRule.NOTHING_TO_WITHDRAW);
        assertThat(rows.gate("result", gate)).isEqualTo("APPROVED");
        assertThat(rows.interventions(gate)).isEmpty();
    }

    @Test
    void a_removal_meets_the_answer_of_the_removed() throws Exception {
        OpinionView added = added();
        refused(race.run(this::remove, () -> cast.issue(added)), GateRule.OPINION_ENDED);
        assertThat(rows.opinion("status", added.id())).isEqualTo("REMOVED");
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void a_removal_meets_the_answer_of_a_removed_post() throws Exception {
        OpinionView post = aPost();
        refused(race.run(this::removePost, () -> give(post)), GateRule.OPINION_ENDED);
        assertThat(rows.opinion("status", post.id())).isEqualTo("REMOVED");
        assertThat(rows.open(post.id())).isEmpty();
    }

    @Test
    void an_answer_of_a_post_meets_its_removal() throws Exception {
        OpinionView post = aPost();
        refused(race.run(() -> give(post), this::removePost), GateRule.OPINION_AT_ANOTHER_STEP);
        assertThat(rows.opinion("status", post.id())).isEqualTo("ISSUED");
        assertThat(rows.ledger(post.id())).contains("opinion.given");
        cast.allAgree(code);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    private OpinionView aPost() {
        signers.add(head, gate, Version.ANY, new Consultation(ADDED, "HEAD", "请本人提出意见。"));
        return cast.open(code).stream()
                .filter(each -> each.post() != null)
                .findFirst()
                .orElseThrow();
    }

    private void removePost() {
        signers.remove(head, gate, Version.ANY, new Removal(ADDED + "/HEAD", "无须征求。"));
    }

    private void give(OpinionView post) {
        opinions.give(cast.actor(ADDED + ".head"), post.id(), Version.ANY, new Draft(Answer.AGREE, null));
    }

    @Test
    void an_answer_meets_the_removal_of_who_gives_it() throws Exception {
        OpinionView added = added();
        refused(race.run(() -> cast.issue(added), this::remove), GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.opinion("status", added.id())).isEqualTo("ISSUED");
    }

    @Test
    void a_department_is_added_while_the_last_one_signs() throws Exception {
        OpinionView last = theLastDraft();
        succeeded(race.run(this::add, () -> cast.issue(last)));
        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
        assertThat(cast.open(code))
                .singleElement()
                .extracting(OpinionView::department)
                .isEqualTo(ADDED);
    }

    @Test
    void the_last_one_signs_while_a_department_is_added() throws Exception {
        OpinionView last = theLastDraft();
        refused(race.run(() -> cast.issue(last), this::add), GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void two_departments_are_added() throws Exception {
        Consultation other = new Consultation("wlj", "请提出意见。");
        succeeded(race.run(this::add, () -> signers.add(head, gate, Version.ANY, other)));
        assertThat(rows.asked(gate, 1)).contains(ADDED, "wlj");
    }

    @Test
    void one_department_is_added_twice() throws Exception {
        refused(race.run(this::add, this::add), GateRule.ALREADY_ASKED);
        assertThat(rows.asked(gate, 1)).doesNotHaveDuplicates();
    }

    @Test
    void a_department_is_closed_while_it_is_added() throws Exception {
        Actor administrator = cast.actor("admin.system");
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        departments.addDepartment(administrator, "closing", "示例机构", "DEPARTMENT", yesterday);
        Consultation closing = new Consultation("closing", "请提出意见。");
        refused(
                race.run(
                        () -> departments.closeDepartment(administrator, "closing", yesterday),
                        () -> signers.add(head, gate, Version.ANY, closing)),
                GateRule.NO_SUCH_DEPARTMENT);
        assertThat(rows.asked(gate, 1)).doesNotContain("closing");
    }

    @Test
    void the_share_is_reached_by_two_who_sign_together() throws Exception {
        List<OpinionView> asked = shared(60);
        int enough = (asked.size() * 60 + 99) / 100;
        asked.subList(2, enough).forEach(each -> cast.answer(each, Answer.AGREE));
        cast.draft(asked.get(0), Answer.AGREE);
        cast.draft(asked.get(1), Answer.AGREE);

        succeeded(race.run(() -> cast.issue(asked.get(0)), () -> cast.issue(asked.get(1))));

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE");
    }

    @Test
    void a_dissent_in_the_moment_of_the_closing_consent_is_kept() throws Exception {
        List<OpinionView> asked = shared(1);
        cast.draft(asked.get(0), Answer.AGREE);
        cast.draft(asked.get(1), Answer.OBJECT);

        succeeded(race.run(() -> cast.issue(asked.get(0)), () -> cast.issue(asked.get(1))));

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.opinion("status", asked.get(1).id())).isEqualTo("LATE");
        assertThat(cast.gate(code).standing().get(0).answer()).isEqualTo(Answer.OBJECT);
    }

    @Test
    void a_return_meets_an_answer() throws Exception {
        OpinionView opinion = aDraft();
        refused(race.run(this::giveBack, () -> cast.issue(opinion)), GateRule.OPINION_ENDED);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("STOPPED");
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
    }

    @Test
    void an_answer_meets_a_return() throws Exception {
        OpinionView opinion = aDraft();
        succeeded(race.run(() -> cast.issue(opinion), this::giveBack));
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
    }

    @Test
    void an_opinion_is_taken_back_while_the_leader_decides() throws Exception {
        OpinionView opinion = theFirstOfAll();
        refused(race.run(() -> takeBack(opinion, "head"), this::approve), GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.asked(gate, 2)).containsExactly(opinion.department());
    }

    @Test
    void the_leader_decides_while_an_opinion_is_taken_back() throws Exception {
        OpinionView opinion = theFirstOfAll();
        refused(race.run(this::approve, () -> takeBack(opinion, "head")), GateRule.NOTHING_TO_TAKE_BACK);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
    }

    @Test
    void a_draft_is_taken_back_while_it_is_issued() throws Exception {
        OpinionView opinion = aDraft();
        Race.Second second = race.run(() -> takeBack(opinion, "handler"), () -> cast.issue(opinion));
        refused(second, GateRule.OPINION_AT_ANOTHER_STEP);
        assertThat(rows.open(opinion.id())).containsExactly("opinion.draft");
    }

    @Test
    void a_draft_is_issued_while_it_is_taken_back() throws Exception {
        OpinionView opinion = aDraft();
        Race.Second second = race.run(() -> cast.issue(opinion), () -> takeBack(opinion, "handler"));
        refused(second, GateRule.OPINION_AT_ANOTHER_STEP);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
    }

    private static void succeeded(Race.Second second) {
        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the lock").isTrue();
        assertThat(second.tries()).isEqualTo(1);
    }

    private static void refused(Race.Second second, Rule rule) {
        assertThat(second.failure()).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) second.failure()).rule()).isEqualTo(rule);
        assertThat(second.waited()).as("it stood at the lock").isTrue();
    }

    private void withdraw() {
        withdrawals.withdraw(officer, gate, Version.ANY, WHY);
    }

    private void approve() {
        cast.decide(code, new DecisionGiven(Verdict.APPROVED, null, List.of(), List.of()));
    }

    private void add() {
        signers.add(head, gate, Version.ANY, ASKING);
    }

    private void remove() {
        signers.remove(head, gate, Version.ANY, REMOVING);
    }

    private void giveBack() {
        returns.giveBack(head, gate, Version.ANY, TO_APPLICANT);
    }

    private void takeBack(OpinionView opinion, String post) {
        withdrawals.takeBack(cast.actor(opinion.department() + "." + post), opinion.id(), Version.ANY, WHY);
    }

    /** The draft of an added department, all others having answered. */
    private OpinionView added() {
        add();
        OpinionView added = cast.open(code).stream()
                .filter(each -> each.origin() == Origin.ADDED)
                .findFirst()
                .orElseThrow();
        cast.open(code).stream()
                .filter(each -> each.origin() == Origin.MATRIX)
                .forEach(each -> cast.answer(each, Answer.AGREE));
        cast.draft(added, Answer.AGREE);
        return added;
    }

    private OpinionView theLastDraft() {
        List<OpinionView> asked = cast.open(code);
        asked.subList(1, asked.size()).forEach(each -> cast.answer(each, Answer.AGREE));
        cast.draft(asked.get(0), Answer.AGREE);
        return asked.get(0);
    }

    private OpinionView theFirstOfAll() {
        cast.allAgree(code);
        return cast.gate(code).opinions().get(0);
    }

    private OpinionView aDraft() {
        OpinionView opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.AGREE);
        return opinion;
    }

    /** The departments of the round, of which that share is enough. */
    private List<OpinionView> shared(int percent) {
        rows.change("update gate_opinion set mode = 'RATIO', share = ? where gate_id = ?", percent, gate);
        return cast.open(code);
    }
}
