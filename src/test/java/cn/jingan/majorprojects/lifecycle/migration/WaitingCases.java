package cn.jingan.majorprojects.lifecycle.migration;

import static cn.jingan.majorprojects.scenario.ChangeCast.request;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeRequest;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Roads that stand at every place where a model waits, and go on from there. */
class WaitingCases {
    private static final Confirmation CONFIRMED = new Confirmation(Confirmation.Choice.CONFIRMED, null);
    private static final Confirmation RETURNED = new Confirmation(Confirmation.Choice.RETURNED, "请附施工许可证。");

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private SignerService signers;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private EntryService entries;

    @Autowired
    private ConsultationService consultations;

    private String preparing;
    private String issuing;
    private String signing;
    private String coordinating;
    private String deciding;
    private MilestoneView verifying;
    private MilestoneView added;
    private String proposed;
    private String changing;
    private String correction;
    private String suspended;
    private String concluding;
    private final WaitingPapers papers;
    private final WaitingOrders orders;

    WaitingCases(AutowireCapableBeanFactory application) {
        papers = application.createBean(WaitingPapers.class);
        orders = application.createBean(WaitingOrders.class);
    }

    static WaitingCases of(AutowireCapableBeanFactory application) {
        return application.createBean(WaitingCases.class);
    }

    /** Leads them there. */
    void lead() {
        cast.add(registry.road(), Stage.RESERVE, "管线会审");
        gates();
        rounds();
        verifying = atVerification();
        for (Stage stage : List.of(Stage.PREPARATION, Stage.CONSTRUCTION, Stage.COMPLETION)) {
            added = cast.add(enter(stage, false), stage, "管线会审");
            enter(stage, true);
        }
        proposals();
        changesOfCases();
        concluding = ask();
        consultations.stop(officer(), concluding, Version.ANY, "时间不够", null);
        ask();
        papers.lead();
        orders.lead();
    }

    private void gates() {
        preparing = atG1();
        issuing = atG1();
        cast.prepare(issuing);
        coordinating = atG1();
        cast.submit(coordinating);
        cast.answer(cast.open(coordinating).get(0), Answer.OBJECT);
        cast.allAgree(coordinating);
        deciding = atG1();
        cast.submit(deciding);
        cast.allAgree(deciding);
    }

    /** In one round: a department asked another first, one asked another afterwards, one drafted, one was added,
     * and so was a post. */
    private void rounds() {
        signing = atG1();
        cast.submit(signing);
        List<OpinionView> asked = cast.open(signing);
        Actor handler = cast.actor(asked.get(0).department() + ".handler");
        opinions.consult(handler, asked.get(0).id(), Version.ANY, new Consultation("wlj", "请就文物提出意见。"));
        cast.draft(asked.get(1), Answer.AGREE);
        Issuance thenAsk = new Issuance(Issuance.Choice.THEN_ASK, null, "tyj", "请复核。", null, null);
        opinions.issue(
                cast.actor(asked.get(1).department() + ".head"), asked.get(1).id(), Version.ANY, thenAsk);
        String gate = cast.gate(signing).gate().id();
        Actor head = cast.actor(Registry.LEAD + ".head");
        signers.add(head, gate, Version.ANY, new Consultation("mzj", "请就养老配套提出意见。"));
        cast.draft(signing("mzj"), Answer.AGREE);
        signers.add(head, gate, Version.ANY, new Consultation("czj", "HEAD", "请负责人本人提出意见。"));
    }

    private OpinionView signing(String department) {
        return cast.open(signing).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    /** A statutory milestone that its officer handed in and its head has not verified. */
    private MilestoneView atVerification() {
        String code = atG1();
        cast.passGate(code);
        cast.passGate(code);
        MilestoneView statutory = cast.roadMap(code).stream()
                .filter(each -> each.ready() && each.statutory() && each.status() == MilestoneStatus.OPEN)
                .findFirst()
                .orElseThrow();
        cast.handIn(Registry.LEAD, statutory);
        return statutory;
    }

    /** A case that begins at that stage: at its milestones, or at its gate when they are all done. */
    private String enter(Stage stage, boolean done) {
        String code = registry.road();
        confirm(propose(code, stage), CONFIRMED);
        if (done) {
            cast.completeStage(code);
        }
        return code;
    }

    private void proposals() {
        proposed = propose(registry.road(), Stage.CONSTRUCTION);
        confirm(propose(registry.road(), Stage.CONSTRUCTION), RETURNED);
    }

    private void changesOfCases() {
        changing = active();
        correction = changes.apply(changing, correction());
        changes.apply(changing, request(ChangeKind.SUSPENSION));
        suspended = active();
        changes.approve(suspended, changes.apply(suspended, correction()), HeadAnswer.Choice.RETURNED);
        changes.through(suspended, ChangeKind.SUSPENSION);
    }

    /** Each goes on as if nothing had happened. */
    void goOn() {
        cast.submit(preparing);
        cast.answer(signing("wlj"), Answer.AGREE);
        cast.allAgree(signing);
        cast.approve(signing);
        cast.coordinate(coordinating);
        cast.allAgree(coordinating);
        cast.approve(coordinating);
        cast.approve(deciding);
        for (String passed : List.of(signing, coordinating, deciding)) {
            assertThat(rows.gates(passed)).containsExactly("G1:CLOSED:APPROVED", "S1:PREPARING:null");
        }
        assertThat(rows.open(verifying.id())).containsExactly("milestone.verify");
        confirm(proposed, CONFIRMED);
        changes.approve(changing, correction, HeadAnswer.Choice.APPROVED);
        changes.through(suspended, ChangeKind.RESUMPTION);
        assertThat(cast.project(suspended).runState()).isEqualTo(RunState.ACTIVE);
        consultations.conclude(officer(), concluding, Version.ANY, "按区财政局意见办。");
        hearsItsPredecessor();
        cast.complete(Registry.LEAD, added);
        assertThat(rows.milestone("status", added.id())).isEqualTo("DONE");
        papers.goOn();
        orders.goOn();
    }

    /** A milestone that waited for another before the migration is woken by it afterwards. */
    private void hearsItsPredecessor() {
        String project = verifying.project();
        List<MilestoneView> waiting = cast.roadMap(project).stream()
                .filter(each -> each.stage() == Stage.PREPARATION
                        && rows.open(each.id()).isEmpty())
                .toList();
        cast.verify(Registry.LEAD, verifying);
        assertThat(waiting).anySatisfy(each -> assertThat(rows.open(each.id())).containsExactly("milestone.complete"));
    }

    private String atG1() {
        String code = registry.road();
        cast.completeStage(code);
        return code;
    }

    private String active() {
        String code = atG1();
        cast.passGate(code);
        return code;
    }

    private String propose(String code, Stage stage) {
        StageProposal proposal = new StageProposal(stage, "已取得施工许可证并开工。", List.of(Cast.scan("开工令.pdf")));
        return entries.propose(officer(), code, proposal);
    }

    private void confirm(String proposal, Confirmation answer) {
        entries.confirm(cast.actor("fgw.planning"), proposal, Version.ANY, answer);
    }

    private static ChangeRequest correction() {
        return request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null);
    }

    private String ask() {
        return consultations.ask(officer(), changing, new Question("管线迁改由谁出资", "请说明依据。", List.of("czj", "ghj"), null));
    }

    private Actor officer() {
        return cast.actor(Registry.LEAD + ".officer");
    }
}
