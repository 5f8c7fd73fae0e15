package cn.jingan.majorprojects.scenario;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GivenBack;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.Removal;
import cn.jingan.majorprojects.gate.ReturnService;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.organization.StandIns;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.organization.SubstitutionService.Wanted;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.ItemFilter;
import cn.jingan.majorprojects.worklist.Movement;
import cn.jingan.majorprojects.worklist.RoutingService;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import cn.jingan.majorprojects.worklist.WorklistRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The worst round, told as one story: a department is given its opinion back while another has delegated its own (委派)
 * and others answer, one takes its own back, one is added, one removed, one asks another first, one is signed for by a
 * substitute (代理), and still every word is in its place in the rows, the inbox and the ledger.
 */
@OnMySql
@Import(Fixtures.class)
class WorstRoundScenarioTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private SignerService signers;

    @Autowired
    private ReturnService returns;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private RoutingService routing;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private SubstitutionService substitutions;

    @Autowired
    private StandIns standIns;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Clock clock;

    private String code;
    private String gate;
    private Actor head;

    @Test
    void ends_with_the_right_record() {
        code = rows.untouched("INDUSTRIAL_NEW");
        cast.completeStage(code);
        cast.submit(code);
        gate = cast.gate(code).gate().id();
        String lead = cast.project(code).leadDepartment();
        head = cast.actor(lead + ".head");

        addOneAndRemoveAnother();
        oneAsksAnotherFirst();
        oneIsGivenBackWhileAnotherWaitsForAdvice();
        oneTakesItsOwnBack();
        aSubstituteSignsForOne(lead);
        cast.allAgree(code);

        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        cast.approve(code);
        record(lead);
    }

    private void addOneAndRemoveAnother() {
        signers.add(head, gate, Version.ANY, new Consultation("mzj", "请就养老配套提出意见。"));
        signers.add(head, gate, Version.ANY, new Consultation("wlj", "请就文物提出意见。"));
        cast.draft(of("wlj"), Answer.OBJECT);
        OpinionView removed = of("wlj");
        signers.remove(head, gate, Version.ANY, new Removal("wlj", "不涉及文物。"));
        by(GateRule.OPINION_ENDED, () -> cast.issue(removed));
    }

    private void oneAsksAnotherFirst() {
        OpinionView asker = of("fgw");
        Consultation asked = new Consultation("czj", "资金来源是否落实？");
        opinions.consult(cast.actor("fgw.handler"), asker.id(), Version.ANY, asked);
        cast.answer(of("czj"), Answer.CONDITIONAL);
        cast.answer(asker, Answer.AGREE);
    }

    /** The adviser's answer signs nothing; until it comes the branch waits, whatever happens beside it. */
    private void oneIsGivenBackWhileAnotherWaitsForAdvice() {
        OpinionView delegated = of("ghj");
        Actor handler = cast.actor("ghj.handler");
        Actor adviser = cast.actor("ghj.officer");
        String item = rows.item("opinion.draft", delegated.id()).get("id").toString();
        routing.delegate(handler, item, Version.ANY, adviser.personId(), "红线有无冲突？");
        by(WorklistRule.ADVICE_AWAITED, () -> cast.draft(delegated, Answer.AGREE));
        oneIsGivenBack();
        routing.advise(adviser, item, "图纸与红线不符。");
        assertThat(queries.movements(item))
                .extracting(Movement::kind)
                .containsExactly(Movement.Kind.DELEGATED, Movement.Kind.ADVISED);
    }

    private void oneIsGivenBack() {
        GivenBack back = new GivenBack(GivenBack.To.RETURN_DEPARTMENTS, "请写明条件。", List.of("fgw"));
        Actor decider = cast.decider(cast.gate(code));
        returns.giveBack(decider, gate, Version.ANY, back);
        assertThat(of("fgw").edition()).isEqualTo(2);
        cast.answer(of("fgw"), Answer.CONDITIONAL);
    }

    private void oneTakesItsOwnBack() {
        OpinionView said = of("ghj");
        cast.answer(said, Answer.OBJECT);
        withdrawals.takeBack(cast.actor("ghj.head"), said.id(), Version.ANY, new Reason("看错了图。"));
        cast.answer(of("ghj"), Answer.AGREE);
    }

    /** A head is absent from today; whoever stands in has the item and signs it, and both are named. */
    private void aSubstituteSignsForOne(String lead) {
        OpinionView opinion = cast.open(code).stream()
                .filter(each -> !each.department().equals(lead))
                .findFirst()
                .orElseThrow();
        cast.draft(opinion, Answer.AGREE);
        Actor absent = cast.actor(opinion.department() + ".head");
        String deputy = opinion.department() + ".officer";
        LocalDate today = LocalDate.now(clock);
        Holding post = new Holding("HEAD", opinion.department());
        Wanted wanted = new Wanted(post, cast.actor(deputy).personId(), today, today.plusDays(2), "出差");
        String substitution = substitutions.name(absent, wanted);
        String item = rows.item("opinion.issue", opinion.id()).get("id").toString();
        assertThat(queries.list(cast.actor(deputy), Box.TODO, ItemFilter.ALL, null, 200)
                        .items())
                .extracting(WorkItem::id)
                .contains(item);

        cast.issue(cast.actor(deputy), opinion);

        substitutions.revoke(absent, substitution);
        assertThat(standIns.of(List.of(opinion.id()))).singleElement().satisfies(act -> {
            assertThat(act.personId()).isEqualTo(cast.actor(deputy).personId());
            assertThat(act.onBehalfOf()).isEqualTo(absent.personId());
        });
        assertThat(rows.text(
                        "select on_behalf_of from audit_entry where subject_id = ? and action = 'opinion.issued'",
                        opinion.id()))
                .isEqualTo(absent.personId());
    }

    private void record(String lead) {
        GateFile file = cast.gate(code).gate().id().equals(gate) ? cast.gate(code) : null;
        assertThat(rows.gate("result", gate)).isEqualTo("APPROVED");
        assertThat(file).as("the next gate is open").isNull();
        assertThat(rows.opinions(gate, 1))
                .contains(
                        "mzj:1:ISSUED",
                        "wlj:1:REMOVED",
                        "czj:1:ISSUED",
                        "fgw:1:RETURNED",
                        "fgw:2:ISSUED",
                        "ghj:1:TAKEN_BACK",
                        "ghj:2:ISSUED",
                        lead + ":1:ISSUED");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE");
        assertThat(rows.interventions(gate))
                .containsExactly("ADDED", "ADDED", "REMOVED", "ASKED_BEFORE", "RETURNED", "TAKEN_BACK");
        assertThat(rows.ledger(gate))
                .contains(
                        "signer.added",
                        "signer.removed",
                        "signer.askedBefore",
                        "round.givenBack",
                        "opinion.takenBack",
                        "round.closed",
                        "gate.decided");
        assertThat(rows.count(
                        """
                        select count(*)
                        from worklist_item
                        where status = 'OPEN'
                          and subject_id in (select id from gate_opinion where gate_id = ?)
                        """,
                        gate))
                .isZero();
        assertThat(reconciler.differences().none()).isTrue();
    }

    private OpinionView of(String department) {
        return cast.open(code).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow();
    }
}
