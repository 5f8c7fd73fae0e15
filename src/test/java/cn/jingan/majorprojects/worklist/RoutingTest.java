package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneService;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 转办, 委派 with return, and who is offered a task at all. */
@OnH2
@Import(Fixtures.class)
class RoutingTest {
    private static final Issuance ISSUED = new Issuance(Issuance.Choice.ISSUED, null);

    @Autowired
    private RoutingService routing;

    @Autowired
    private RoutingActions routes;

    @Autowired
    private NextPeople people;

    @Autowired
    private NextService next;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private ItemActions actions;

    @Autowired
    private Actions offers;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private GateService gates;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    private String code;
    private String lead;
    private String milestone;
    private String item;
    private Actor officer;

    @BeforeEach
    void aTaskIsTheOnlyOfficersOwn() {
        code = rows.another("CULTURE_SPORT");
        lead = cast.project(code).leadDepartment();
        milestone = cast.roadMap(code).get(0).id();
        item = rows.item("milestone.complete", milestone).get("id").toString();
        officer = cast.actor(lead + ".officer");
    }

    @AfterEach
    void inboxAndEngineAgree() {
        rows.leaves("SECOND");
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void aTaskIsPassedToAnotherHolderWhoThenDoesIt() {
        Actor second = rows.holder("SECOND", "OFFICER", lead);
        assertThat(offered(officer)).contains("item.transfer");

        routing.transfer(officer, item, Version.ANY, second.personId(), "出差，请代为办理。");

        assertThat(ids(second, Box.TODO)).contains(item);
        assertThat(ids(officer, Box.TODO)).doesNotContain(item);
        assertThat(queries.visible(second, item).passed()).isTrue();
        assertThat(ofTheMilestone(second)).contains("milestone.complete");
        assertThat(ofTheMilestone(officer)).doesNotContain("milestone.complete");
        by(WorklistRule.CLAIMED_BY_ANOTHER, () -> complete(officer));
        assertThat(queries.movements(item))
                .extracting(Movement::kind, Movement::toPerson, Movement::said)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Movement.Kind.TRANSFERRED, second.personId(), "出差，请代为办理。"));
        assertThat(rows.history(item)).containsExactly("item.transferred");
        complete(second);
        assertThat(ids(second, Box.DONE)).contains(item);
    }

    @Test
    void nobodyElseHoldsThePostSoThereIsNobodyToPassItTo() {
        assertThat(offered(officer)).contains("item.delegate").doesNotContain("item.transfer");
    }

    @Test
    void adviceIsAskedForAndComesBackToTheOwnerWhoActs() {
        Actor head = cast.actor(lead + ".head");

        routing.delegate(officer, item, Version.ANY, head.personId(), "日期是否有误？");

        assertThat(kinds(head, Box.TODO)).contains("advice.give");
        WorkItem waiting = queries.visible(officer, item);
        assertThat(waiting.delegate()).isEqualTo(head.personId());
        assertThat(ids(officer, Box.TODO)).contains(item);
        assertThat(offered(officer)).containsExactly("item.recall", "item.copy");
        by(WorklistRule.ADVICE_AWAITED, () -> complete(officer));
        assertThat(ofTheMilestone(officer)).doesNotContain("milestone.complete");

        routing.advise(head, item, "日期无误。");

        assertThat(kinds(head, Box.TODO)).doesNotContain("advice.give");
        assertThat(kinds(head, Box.DONE)).contains("advice.give");
        assertThat(rows.milestone("status", milestone))
                .as("advice signs nothing")
                .isEqualTo("OPEN");
        assertThat(queries.movements(item)).extracting(Movement::said).containsExactly("日期是否有误？", "日期无误。");
        assertThat(rows.history(item)).containsExactly("item.delegated", "item.advised");
        complete(officer);
        assertThat(rows.items(milestone, "DONE")).containsExactly("milestone.complete");
    }

    @Test
    void whoActsSeesWhoIsNextAndChoosesAmongSeveral() {
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        String prepare = rows.item("gate.prepare", gate).get("id").toString();
        WorkItem preparing = queries.visible(officer, prepare);
        Actor head = cast.actor(lead + ".head");
        assertThat(people.after(preparing))
                .extracting(NextPeople.Next::kind, next -> next.people().get(0).id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("gate.issue", head.personId()));
        by(WorklistRule.NEXT_HANDLER_UNFIT, () -> next.choose(officer, prepare, Version.ANY, head.personId()));

        Actor second = rows.holder("SECOND", "HEAD", lead);
        next.choose(officer, prepare, Version.ANY, second.personId());
        gates.prepare(officer, gate, Version.ANY, new Submission(Verdict.APPROVED, "条件具备。"));

        assertThat(rows.item("gate.issue", gate).get("assignee")).isEqualTo(second.personId());
        assertThat(rows.history(prepare)).containsExactly("item.next");
    }

    @Test
    void theFormOffersAndTakesTheNextHandlerWhereSeveralHoldThePost() {
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        Subject subject = new Subject("gate", gate);
        assertThat(fields(subject)).doesNotContain("nextHandler");
        Actor second = rows.holder("SECOND", "HEAD", lead);
        assertThat(fields(subject)).contains("nextHandler");
        Submission unfit = new Submission(Verdict.APPROVED, "条件具备。", officer.personId());
        by(WorklistRule.NEXT_HANDLER_UNFIT, () -> gates.prepare(officer, gate, Version.ANY, unfit));

        Submission chosen = new Submission(Verdict.APPROVED, "条件具备。", second.personId());
        gates.prepare(officer, gate, Version.ANY, chosen);

        Map<String, Object> issue = rows.item("gate.issue", gate);
        assertThat(issue).containsEntry("assignee", second.personId());
        worklist.release(second, issue.get("id").toString(), Version.ANY);
        gates.issue(cast.actor(lead + ".head"), gate, Version.ANY, ISSUED);
    }

    private List<String> fields(Subject subject) {
        return offers.find(officer, subject, "gate.prepare").orElseThrow().fields().stream()
                .map(Action.Field::name)
                .toList();
    }

    @Test
    void whoPreparedIsNotOfferedTheIssuing() {
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        Actor second = rows.holder("SECOND", "HEAD", lead);
        Actor both = holding("OFFICER", "HEAD");
        gates.prepare(both, gate, Version.ANY, new Submission(Verdict.APPROVED, "条件具备。"));
        rows.item("gate.issue", gate);
        String issue = rows.item("gate.issue", gate).get("id").toString();

        assertThat(ids(both, Box.DEPARTMENT))
                .as("the preparer also holds the post")
                .doesNotContain(issue);
        assertThat(actionsOf(both, issue)).isEmpty();
        by(WorklistRule.EXCLUDED_FROM_TASK, () -> worklist.claim(both, issue, Version.ANY));
        assertThat(ids(second, Box.DEPARTMENT)).contains(issue);
        long before = queries.counts(second).get(Box.DEPARTMENT);
        worklist.claim(second, issue, Version.ANY);
        assertThat(queries.counts(second).get(Box.DEPARTMENT)).isEqualTo(before - 1);
        gates.issue(second, gate, Version.ANY, ISSUED);
        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
    }

    private Actor holding(String... posts) {
        List<Holding> held =
                List.of(posts).stream().map(post -> new Holding(post, lead)).toList();
        return new Actor(officer.personId(), officer.username(), officer.display(), held, officer.sees());
    }

    private List<String> actionsOf(Actor actor, String id) {
        List<WorkItem> one = List.of(queries.visible(actor, id));
        return actions.of(actor, one).getOrDefault(id, List.of()).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> ofTheMilestone(Actor actor) {
        return offers.of(actor, new Subject("milestone", milestone)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> offered(Actor actor) {
        return routes.of(actor, queries.visible(actor, item)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> ids(Actor actor, Box box) {
        return queries.list(actor, box, ItemFilter.ALL, null, 200).items().stream()
                .map(WorkItem::id)
                .toList();
    }

    private List<String> kinds(Actor actor, Box box) {
        return queries.list(actor, box, ItemFilter.ALL, null, 200).items().stream()
                .map(WorkItem::kind)
                .toList();
    }

    private void complete(Actor by) {
        Completion done = new Completion(LocalDate.now(clock), null, null, List.of(Cast.scan("证据.pdf")));
        milestones.complete(by, milestone, Version.ANY, done);
    }
}
