package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeRequest;
import cn.jingan.majorprojects.change.ChangeService;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.project.Stage;
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
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.ReplyGiven;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.supervision.Verdict;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Wherever a step hands on to a post with several holders, its form names them and whoever is chosen gets it. */
@OnH2
@Import(Fixtures.class)
@Transactional
class NextHandlerTest {
    private static final String LEAD = Registry.LEAD;

    @Autowired
    private ChangeService changes;

    @Autowired
    private EntryService entries;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationQueries asked;

    @Autowired
    private SupervisionService supervisions;

    @Autowired
    private GateService gates;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private NextPeople people;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    private String code;
    private Subject project;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void aRoad() {
        code = registry.road();
        project = new Subject("project", cast.project(code).id());
        officer = cast.actor(LEAD + ".officer");
        head = cast.actor(LEAD + ".head");
    }

    @Test
    void a_change_goes_to_the_chosen_head_and_returned_to_the_chosen_officer() {
        assertThat(fields(officer, project, "change.apply.CORRECTION")).doesNotContain("nextHandler");
        Actor second = rows.holder("SECOND", "HEAD", LEAD);
        assertThat(fields(officer, project, "change.apply.CORRECTION")).contains("nextHandler");
        String change = correct(second.personId());
        assertThat(rows.item("change.approve", change)).containsEntry("assignee", second.personId());
        Actor other = rows.holder("THIRD", "OFFICER", LEAD);
        Subject applied = new Subject("change", change);
        assertThat(fields(second, applied, "change.approve")).contains("nextHandler");
        HeadAnswer back = new HeadAnswer(HeadAnswer.Choice.RETURNED, "请写明依据。", other.personId());
        changes.approve(second, change, Version.ANY, back);
        assertThat(rows.item("change.revise", change)).containsEntry("assignee", other.personId());
        assertThat(fields(other, applied, "change.revise")).contains("nextHandler");
        WorkItem revise = queries.visible(
                other, rows.item("change.revise", change).get("id").toString());
        assertThat(people.after(revise))
                .as("the next step with its people, while acting")
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.kind()).isEqualTo("change.approve");
                    assertThat(next.people()).hasSize(2);
                });
    }

    @Test
    void an_objection_goes_to_the_lead_head_first_and_once_only() {
        cast.completeStage(code);
        cast.submit(code);
        List<OpinionView> asking = cast.open(code);
        OpinionView objecting = asking.get(0);
        OpinionView agreeing = asking.get(1);
        cast.draft(objecting, Answer.OBJECT);
        cast.draft(agreeing, Answer.AGREE);
        assertThat(afterIssuing(agreeing)).isEqualTo("gate.decide");
        assertThat(afterIssuing(objecting)).isEqualTo("gate.coordinate");
        cast.issue(objecting);
        assertThat(afterIssuing(agreeing)).as("another objects").isEqualTo("gate.coordinate");
        cast.allAgree(code);
        cast.coordinate(code);
        OpinionView again = cast.open(code).get(0);
        cast.draft(again, Answer.OBJECT);
        assertThat(afterIssuing(again)).as("coordinated before").isEqualTo("gate.decide");
    }

    private String afterIssuing(OpinionView drafted) {
        WorkItem issue = queries.latest("opinion.issue", drafted.id()).orElseThrow();
        return people.after(issue).get(0).kind();
    }

    @Test
    void who_does_not_hold_the_next_post_cannot_be_chosen() {
        by(WorklistRule.NEXT_HANDLER_UNFIT, () -> correct(officer.personId()));
    }

    @Test
    void a_proposed_stage_goes_to_the_chosen_planner_and_returned_to_the_chosen_officer() {
        Actor second = seeing(rows.holder("SECOND", "PLANNING", "fgw"));
        assertThat(fields(officer, project, "entry.propose")).contains("nextHandler");
        StageProposal proposal =
                new StageProposal(Stage.CONSTRUCTION, "已开工。", List.of(Cast.scan("开工令.pdf")), second.personId());
        String id = entries.propose(officer, code, proposal);
        assertThat(rows.item("proposal.confirm", id)).containsEntry("assignee", second.personId());
        Actor other = rows.holder("THIRD", "OFFICER", LEAD);
        assertThat(fields(second, new Subject("proposal", id), "proposal.confirm"))
                .contains("nextHandler");
        entries.confirm(
                second, id, Version.ANY, new Confirmation(Confirmation.Choice.RETURNED, "请附许可证。", other.personId()));
        assertThat(rows.item("proposal.revise", id)).containsEntry("assignee", other.personId());
    }

    @Test
    void a_consultation_is_concluded_by_the_chosen_officer() {
        Actor second = rows.holder("SECOND", "OFFICER", LEAD);
        String id = consultations.ask(officer, code, new Question("由谁出资", "请说明依据。", List.of("czj"), null));
        String answer = asked.answers(id).get(0).id();
        Actor handler = cast.actor("czj.handler");
        assertThat(fields(handler, new Subject("answer", answer), "answer.give"))
                .contains("nextHandler");
        consultations.give(handler, answer, Version.ANY, "由区财政出资。", second.personId());
        assertThat(rows.item("consultation.conclude", id)).containsEntry("assignee", second.personId());
    }

    @Test
    void an_order_is_answered_by_the_chosen_head_and_returned_to_the_chosen_one() {
        Actor office = cast.actor("jgw.office");
        assertThat(fields(office, project, "supervision.issue")).doesNotContain("nextHandler");
        Actor second = rows.holder("SECOND", "HEAD", LEAD);
        assertThat(fields(office, project, "supervision.issue")).contains("nextHandler");
        String order = supervisions.issue(
                office,
                code,
                new OrderWanted(Level.SUPERVISION, "地下管道滞后", "节点逾期。", null, null, null, null, second.personId()));
        assertThat(rows.item("supervision.answer", order)).containsEntry("assignee", second.personId());
        supervisions.answer(
                second,
                order,
                Version.ANY,
                new ReplyGiven(SupervisionReply.Kind.OBJECTION, "由市级单位迁改。", List.of(), null));
        assertThat(fields(office, new Subject("supervision", order), "supervision.verify"))
                .contains("nextHandler");
        Verdict back = new Verdict(Verdict.Choice.RETURNED, "请附依据。", null, head.personId());
        supervisions.verify(office, order, Version.ANY, back);
        assertThat(rows.item("supervision.answer", order)).containsEntry("assignee", head.personId());
    }

    @Test
    void a_submission_and_an_opinion_are_returned_to_the_chosen_colleague_and_the_last_goes_to_the_chosen_decider() {
        cast.completeStage(code);
        cast.prepare(code);
        String gate = cast.gate(code).gate().id();
        Actor other = rows.holder("SECOND", "OFFICER", LEAD);
        assertThat(fields(head, new Subject("gate", gate), "gate.issue")).contains("nextHandler");
        gates.issue(head, gate, Version.ANY, answer(Issuance.Choice.RETURNED, other));
        assertThat(rows.item("gate.prepare", gate)).containsEntry("assignee", other.personId());
    }

    @Test
    void nobody_is_offered_where_each_post_that_may_follow_has_one_holder() {
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        Actor decider = cast.decider(cast.gate(code));
        Subject gate = new Subject("gate", cast.gate(code).gate().id());
        assertThat(fields(decider, gate, "gate.decide")).contains("answer").doesNotContain("nextHandler");
        rows.holder("SECOND", "OFFICER", LEAD);
        assertThat(fields(decider, gate, "gate.decide")).contains("nextHandler");
    }

    @Test
    void the_last_opinion_goes_to_the_chosen_decider_and_a_returned_draft_to_the_chosen_handler() {
        cast.completeStage(code);
        cast.submit(code);
        List<OpinionView> open = cast.open(code);
        open.subList(1, open.size()).forEach(each -> cast.answer(each, Answer.AGREE));
        OpinionView last = open.get(0);
        Actor signer = cast.actor(last.department() + ".head");
        Actor handler = rows.holder("SECOND", "HANDLER", last.department());
        cast.draft(last, Answer.AGREE);
        opinions.issue(signer, last.id(), Version.ANY, answer(Issuance.Choice.RETURNED, handler));
        assertThat(rows.item("opinion.draft", last.id())).containsEntry("assignee", handler.personId());
        opinions.draft(handler, last.id(), Version.ANY, new Draft(Answer.AGREE, null));
        Actor decider = rows.holder("THIRD", "PLANNING_DIRECTOR", "fgw");
        assertThat(fields(signer, new Subject("opinion", last.id()), "opinion.issue"))
                .contains("nextHandler");
        opinions.issue(signer, last.id(), Version.ANY, answer(Issuance.Choice.ISSUED, decider));
        assertThat(rows.item("gate.decide", last.gateId())).containsEntry("assignee", decider.personId());
    }

    /** The post opens all projects. */
    private static Actor seeing(Actor person) {
        return new Actor(person.personId(), person.username(), person.display(), person.holdings(), Actor.Sees.ALL);
    }

    private static Issuance answer(Issuance.Choice choice, Actor next) {
        return new Issuance(choice, "请补充。", null, null, null, next.personId());
    }

    private String correct(String nextHandler) {
        ChangeRequest request = ChangeCast.request(ChangeKind.CORRECTION, null, null, null, null, null, "正确的内容", null);
        return changes.apply(officer, code, ChangeCast.handedTo(request, nextHandler));
    }

    private List<String> fields(Actor actor, Subject subject, String name) {
        return actions.find(actor, subject, name).orElseThrow().fields().stream()
                .map(Action.Field::name)
                .toList();
    }
}
