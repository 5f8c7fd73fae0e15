package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionService;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneRule;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Verification;
import cn.jingan.majorprojects.milestone.roadmap.RoadMapRule;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.organization.OrganizationRule;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.organization.SubstitutionService.Wanted;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Race;
import cn.jingan.majorprojects.worklist.RoutingService;
import cn.jingan.majorprojects.worklist.WorklistRule;
import cn.jingan.majorprojects.worklist.WorklistService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Two people at the same moment: one wins, the other is told by which rule, and rows and inbox are right. */
@Import(Fixtures.class)
abstract class Races {
    private static final Issuance ISSUED = new Issuance(Issuance.Choice.ISSUED, null);
    private static final Issuance RETURNED = new Issuance(Issuance.Choice.RETURNED, "请补充。");

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private ScheduleService schedules;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private RoutingService routing;

    @Autowired
    private SubstitutionService substitutions;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Race race;
    private String code;

    @BeforeEach
    void aProjectStandsAtItsFirstGate() {
        race = new Race(transactions);
        code = rows.untouched("ROAD_BRIDGE", "HOUSING_RENEWAL", "GREEN_SPACE");
        cast.completeStage(code);
    }

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void two_predecessors_of_one_milestone_close() throws Exception {
        String lead = intoPreparation();
        for (MilestoneView each = nextBut(10, 11); each != null; each = nextBut(10, 11)) {
            cast.complete(lead, each);
        }
        MilestoneView tenth = milestone(10);
        MilestoneView eleventh = milestone(11);
        submitIfStatutory(lead, tenth);
        submitIfStatutory(lead, eleventh);

        Race.Second second = race.run(() -> close(lead, tenth), () -> close(lead, eleventh));

        succeededAfterWaiting(second);
        assertThat(rows.open(milestone(12).id())).containsExactly("milestone.complete");
        assertThat(rows.items(milestone(12).id(), "OPEN")).hasSize(1);
    }

    @Test
    void the_last_two_departments_sign() throws Exception {
        cast.submit(code);
        List<OpinionView> asked = cast.open(code);
        asked.subList(2, asked.size()).forEach(each -> cast.answer(each, Answer.AGREE));
        cast.draft(asked.get(0), Answer.AGREE);
        cast.draft(asked.get(1), Answer.AGREE);

        Race.Second second = race.run(() -> cast.issue(asked.get(0)), () -> cast.issue(asked.get(1)));

        succeededAfterWaiting(second);
        String gate = cast.gate(code).gate().id();
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE");
        assertThat(rows.open(gate)).containsExactly("gate.decide");
    }

    @Test
    void the_plan_is_submitted_and_moved() throws Exception {
        Actor officer = cast.actor(intoPreparation() + ".officer");
        cast.completeStage(code);
        GateView gate = cast.gate(code).gate();
        cast.record(gate);
        int last = cast.roadMap(code).size();
        LocalDate day = LocalDate.now(clock).plusDays(900);
        Plan plan = new Plan(List.of(new Plan.Wanted(last, day, null)), null, false);

        Race.Second second = race.run(() -> cast.hand(gate), () -> schedules.plan(officer, code, Version.ANY, plan));

        refused(second, ScheduleRule.PLANNED_AT_GATE);
        assertThat(cast.roadMap(code).get(last - 1).plannedOn()).isNull();
    }

    @Test
    void the_closing_consent_and_a_dissent() throws Exception {
        cast.submit(code);
        List<OpinionView> asked = cast.open(code);
        asked.subList(2, asked.size()).forEach(each -> cast.answer(each, Answer.AGREE));
        cast.draft(asked.get(0), Answer.AGREE);
        cast.draft(asked.get(1), Answer.OBJECT);

        Race.Second second = race.run(() -> cast.issue(asked.get(0)), () -> cast.issue(asked.get(1)));

        succeededAfterWaiting(second);
        assertThat(rows.gate("status", cast.gate(code).gate().id())).isEqualTo("COORDINATING");
    }

    @Test
    void an_opinion_is_issued_and_returned() throws Exception {
        OpinionView opinion = aDraft();

        Race.Second second = race.run(() -> answer(opinion, ISSUED), () -> answer(opinion, RETURNED));

        refused(second, GateRule.OPINION_AT_ANOTHER_STEP);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
        assertThat(rows.open(opinion.id())).isEmpty();
    }

    @Test
    void an_opinion_is_returned_and_issued() throws Exception {
        OpinionView opinion = aDraft();

        Race.Second second = race.run(() -> answer(opinion, RETURNED), () -> answer(opinion, ISSUED));

        refused(second, GateRule.OPINION_AT_ANOTHER_STEP);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ASKED");
        assertThat(rows.open(opinion.id())).containsExactly("opinion.draft");
    }

    @Test
    void an_opinion_is_issued_under_two_versions_of_its_draft() throws Exception {
        OpinionView opinion = aDraft();
        Version seen = new Version(cast.gate(code).opinions().stream()
                .filter(each -> each.id().equals(opinion.id()))
                .findFirst()
                .orElseThrow()
                .version());
        Actor head = cast.actor(opinion.department() + ".head");

        Race.Second second = race.run(
                () -> opinions.issue(head, opinion.id(), seen, RETURNED),
                () -> opinions.issue(head, opinion.id(), seen, ISSUED));

        refused(second, SharedRule.STALE_VERSION);
    }

    @Test
    void a_gate_is_approved_and_returned() throws Exception {
        GateFile file = atDecision();

        Race.Second second =
                race.run(() -> decide(file, Verdict.APPROVED), () -> decide(file, Verdict.RETURN_APPLICANT));

        refused(second, GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.verdicts(file.gate().id())).containsExactly("APPROVED");
        assertThat(rows.gates(code)).containsExactly("G1:CLOSED:APPROVED", "S1:PREPARING:null");
    }

    @Test
    void a_gate_is_returned_and_approved() throws Exception {
        GateFile file = atDecision();

        Race.Second second =
                race.run(() -> decide(file, Verdict.RETURN_APPLICANT), () -> decide(file, Verdict.APPROVED));

        refused(second, GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.verdicts(file.gate().id())).containsExactly("RETURN_APPLICANT");
        assertThat(rows.open(file.gate().id())).containsExactly("gate.prepare");
    }

    @Test
    void a_gate_is_approved_twice() throws Exception {
        GateFile file = atDecision();

        Race.Second second = race.run(() -> decide(file, Verdict.APPROVED), () -> decide(file, Verdict.APPROVED));

        refused(second, GateRule.GATE_AT_ANOTHER_STEP);
        assertThat(rows.verdicts(file.gate().id())).containsExactly("APPROVED");
    }

    @Test
    void a_draft_is_handed_in_twice() throws Exception {
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);

        Race.Second second = race.run(() -> draft(opinion, Answer.OBJECT), () -> draft(opinion, Answer.AGREE));

        refused(second, GateRule.OPINION_AT_ANOTHER_STEP);
        assertThat(rows.opinion("answer", opinion.id())).isEqualTo("OBJECT");
        assertThat(rows.items(opinion.id(), "DONE")).containsExactly("opinion.draft");
    }

    @Test
    void a_milestone_is_completed_twice() throws Exception {
        String other = rows.untouched("URBAN_RENEWAL");
        MilestoneView first = cast.roadMap(other).get(0);
        String lead = cast.project(other).leadDepartment();

        Race.Second second = race.run(() -> complete(lead, first), () -> complete(lead, first));

        refused(second, MilestoneRule.MILESTONE_NOT_OPEN);
        assertThat(rows.items(first.id(), "DONE")).containsExactly("milestone.complete");
        assertThat(rows.count("select count(*) from document_file where subject_id = ?", first.id()))
                .as("the loser's file is not kept")
                .isEqualTo(1);
    }

    @Test
    void a_milestone_is_added_while_the_last_of_its_stage_closes() throws Exception {
        String other = rows.untouched("URBAN_RENEWAL");
        String lead = cast.project(other).leadDepartment();
        MilestoneView last = lastOfReserve(other, lead);

        Race.Second second = race.run(() -> complete(lead, last), () -> cast.add(other, Stage.RESERVE, "管线会审"));

        refused(second, RoadMapRule.STAGE_AT_ITS_GATE);
        assertThat(rows.gates(other)).containsExactly("G1:PREPARING:null");
    }

    @Test
    void the_last_milestone_of_a_stage_closes_while_another_is_added() throws Exception {
        String other = rows.untouched("URBAN_RENEWAL");
        String lead = cast.project(other).leadDepartment();
        MilestoneView last = lastOfReserve(other, lead);

        Race.Second second = race.run(() -> cast.add(other, Stage.RESERVE, "管线会审"), () -> complete(lead, last));

        succeededAfterWaiting(second);
        assertThat(rows.gates(other)).isEmpty();
        MilestoneView added = cast.roadMap(other).stream()
                .filter(MilestoneView::own)
                .findFirst()
                .orElseThrow();
        cast.complete(lead, added);
        assertThat(rows.gates(other)).containsExactly("G1:PREPARING:null");
    }

    @Test
    void a_milestone_is_dropped_and_completed() throws Exception {
        String other = rows.untouched("URBAN_RENEWAL");
        String lead = cast.project(other).leadDepartment();
        MilestoneView added = cast.add(other, Stage.RESERVE, "管线会审");

        Race.Second late = race.run(() -> cast.drop(added, "不办了"), () -> complete(lead, added));

        refused(late, MilestoneRule.MILESTONE_NOT_OPEN);
        assertThat(rows.milestone("status", added.id())).isEqualTo("DROPPED");
        MilestoneView another = cast.add(other, Stage.RESERVE, "联合踏勘");
        Race.Second later = race.run(() -> complete(lead, another), () -> cast.drop(another, "不办了"));
        refused(later, RoadMapRule.SETTLED_STAYS);
        assertThat(rows.milestone("status", another.id())).isEqualTo("DONE");
    }

    @Test
    void two_colleagues_claim_one_task() throws Exception {
        OpinionView opinion = unclaimed();
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        Actor one = handler(opinion, "FIRST");
        Actor other = handler(opinion, "SECOND");

        Race.Second second =
                race.run(() -> worklist.claim(one, item, Version.ANY), () -> worklist.claim(other, item, Version.ANY));

        refused(second, WorklistRule.CLAIMED_BY_ANOTHER);
        assertThat(rows.item("opinion.draft", opinion.id()).get("assignee")).isEqualTo("FIRST");
    }

    @Test
    void one_claims_a_task_that_another_does() throws Exception {
        OpinionView opinion = unclaimed();
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        Actor one = handler(opinion, "FIRST");
        Actor other = handler(opinion, "SECOND");

        Race.Second second = race.run(
                () -> worklist.claim(one, item, Version.ANY),
                () -> opinions.draft(other, opinion.id(), Version.ANY, new Draft(Answer.AGREE, null)));

        refused(second, WorklistRule.CLAIMED_BY_ANOTHER);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ASKED");
    }

    @Test
    void one_does_a_task_that_another_claims() throws Exception {
        OpinionView opinion = unclaimed();
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        Actor one = handler(opinion, "FIRST");
        Actor other = handler(opinion, "SECOND");

        Race.Second second = race.run(
                () -> opinions.draft(one, opinion.id(), Version.ANY, new Draft(Answer.AGREE, null)),
                () -> worklist.claim(other, item, Version.ANY));

        refused(second, SharedRule.ALREADY_DONE);
        assertThat(rows.open(opinion.id())).containsExactly("opinion.issue");
    }

    @Test
    void a_task_is_passed_on_and_done() throws Exception {
        OpinionView opinion = asked();
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        Actor owner = cast.actor(opinion.department() + ".handler");
        Actor second = rows.holder("HANDLER-2", "HANDLER", opinion.department());
        try {
            Race.Second done = race.run(
                    () -> routing.transfer(owner, item, Version.ANY, second.personId(), "出差。"),
                    () -> draft(opinion, Answer.AGREE));

            refused(done, WorklistRule.CLAIMED_BY_ANOTHER);
            assertThat(rows.opinion("status", opinion.id())).isEqualTo("ASKED");
        } finally {
            rows.leaves("HANDLER-2");
        }
    }

    @Test
    void a_task_is_done_and_passed_on() throws Exception {
        OpinionView opinion = asked();
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        Actor owner = cast.actor(opinion.department() + ".handler");
        Actor second = rows.holder("HANDLER-2", "HANDLER", opinion.department());
        try {
            Race.Second passedOn = race.run(
                    () -> draft(opinion, Answer.AGREE),
                    () -> routing.transfer(owner, item, Version.ANY, second.personId(), "出差。"));

            refused(passedOn, SharedRule.ALREADY_DONE);
        } finally {
            rows.leaves("HANDLER-2");
        }
    }

    @Test
    void advice_comes_while_the_question_is_recalled() throws Exception {
        OpinionView opinion = asked();
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        Actor owner = cast.actor(opinion.department() + ".handler");
        Actor head = cast.actor(opinion.department() + ".head");
        routing.delegate(owner, item, Version.ANY, head.personId(), "请研究。");

        Race.Second late =
                race.run(() -> routing.recall(owner, item, Version.ANY), () -> routing.advise(head, item, "可以。"));

        refused(late, WorklistRule.ADVICE_NOT_ASKED);
        assertThat(rows.items(item, "CANCELLED")).containsExactly("advice.give");
    }

    @Test
    void two_substitutes_are_named_for_the_same_days() throws Exception {
        Actor head = cast.actor("dss.head");
        LocalDate today = LocalDate.now(clock);
        Wanted one = new Wanted(new Holding("HEAD", "dss"), person("dss.handler"), today, today, null);
        Wanted other = new Wanted(new Holding("HEAD", "dss"), person("dss.officer"), today, today, null);

        Race.Second second = race.run(() -> substitutions.name(head, one), () -> substitutions.name(head, other));

        refused(second, OrganizationRule.SUBSTITUTIONS_OVERLAP);
        substitutions.revoke(head, rows.text("select id from organization_substitution where revoked_at is null"));
    }

    private String person(String username) {
        return cast.actor(username).personId();
    }

    private OpinionView asked() {
        cast.submit(code);
        return cast.open(code).get(0);
    }

    private static void succeededAfterWaiting(Race.Second second) {
        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the lock").isTrue();
        assertThat(second.tries()).isEqualTo(1);
    }

    private static void refused(Race.Second second, Rule rule) {
        assertThat(second.failure()).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) second.failure()).rule()).isEqualTo(rule);
        assertThat(second.waited()).as("it stood at the lock").isTrue();
    }

    private String intoPreparation() {
        code = rows.untouched("URBAN_RENEWAL");
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);
        return cast.project(code).leadDepartment();
    }

    /** A milestone that can be completed now, but not those; null when there is none. */
    private MilestoneView nextBut(Integer... kept) {
        return cast.roadMap(code).stream()
                .filter(MilestoneView::ready)
                .filter(each -> !List.of(kept).contains(each.no()))
                .findFirst()
                .orElse(null);
    }

    /** The one milestone of the first stage that is still open. */
    private MilestoneView lastOfReserve(String other, String lead) {
        List<MilestoneView> reserve = cast.roadMap(other).stream()
                .filter(each -> each.stage() == Stage.RESERVE)
                .toList();
        reserve.subList(0, reserve.size() - 1).forEach(each -> cast.complete(lead, each));
        return reserve.get(reserve.size() - 1);
    }

    private MilestoneView milestone(int no) {
        return cast.roadMap(code).get(no - 1);
    }

    private void submitIfStatutory(String lead, MilestoneView milestone) {
        assertThat(milestone.ready()).isTrue();
        if (milestone.statutory()) {
            complete(lead, milestone);
        }
    }

    private void close(String lead, MilestoneView milestone) {
        if (milestone.statutory()) {
            Verification accepted = new Verification(Verification.Answer.ACCEPTED, null);
            milestones.verify(cast.actor(lead + ".head"), milestone.id(), Version.ANY, accepted);
        } else {
            complete(lead, milestone);
        }
    }

    private void complete(String lead, MilestoneView milestone) {
        Completion completion = new Completion(LocalDate.now(clock), null, null, List.of(Cast.scan("证据.pdf")));
        milestones.complete(cast.actor(lead + ".officer"), milestone.id(), Version.ANY, completion);
    }

    private OpinionView aDraft() {
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.AGREE);
        return opinion;
    }

    private GateFile atDecision() {
        cast.submit(code);
        cast.allAgree(code);
        return cast.gate(code);
    }

    private void decide(GateFile file, Verdict verdict) {
        DecisionGiven given = new DecisionGiven(verdict, "意见。", List.of(), List.of());
        decisions.decide(cast.decider(file), file.gate().id(), Version.ANY, given);
    }

    private void answer(OpinionView opinion, Issuance issuance) {
        opinions.issue(cast.actor(opinion.department() + ".head"), opinion.id(), Version.ANY, issuance);
    }

    private void draft(OpinionView opinion, Answer answer) {
        Actor handler = cast.actor(opinion.department() + ".handler");
        opinions.draft(handler, opinion.id(), Version.ANY, new Draft(answer, "意见。"));
    }

    private OpinionView unclaimed() {
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);
        String item = rows.item("opinion.draft", opinion.id()).get("id").toString();
        worklist.release(cast.actor(opinion.department() + ".handler"), item, Version.ANY);
        return opinion;
    }

    private Actor handler(OpinionView opinion, String person) {
        return rows.person(person, "HANDLER", opinion.department());
    }
}
