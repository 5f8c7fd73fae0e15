package cn.jingan.majorprojects.gate;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every refusal of the gates; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Acting OFFICER = new Acting("officer", "OFFICER", "jyj");
    private static final Acting HEAD = new Acting("head", "HEAD", "jyj");
    private static final Submission SUBMISSION = new Submission(Verdict.APPROVED, "条件具备。");
    private static final Issuance ISSUED = new Issuance(Issuance.Choice.ISSUED, null);
    private static final Reason WHY = new Reason("情况有变。");
    private static final Draft AGREE = new Draft(Answer.AGREE, null);
    private static final DecisionGiven APPROVED = new DecisionGiven(Verdict.APPROVED, null, List.of(), List.of());

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private GateService gates;

    @Autowired
    private GateQueries queries;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private SignerService signers;

    @Autowired
    private ReturnService returns;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private DecisionCheck check;

    @Autowired
    private DecisionTables tables;

    @Autowired
    private Gates gateRows;

    @Autowired
    private GateDesk desk;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Parties parties;

    @Autowired
    private LaterDue later;

    @Autowired
    private Actions actions;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Clock clock;

    private String code;

    @Test
    void gate_stands() {
        GateView gate = atFirstGate();
        jdbc.update("update project_project set run_state = 'SUSPENDED' where id = ?", gate.projectId());
        by(GateRule.GATE_STANDS, () -> gates.prepare(lead(gate, "officer"), gate.id(), Version.ANY, SUBMISSION));
        jdbc.update("update project_project set run_state = 'PROPOSED' where id = ?", gate.projectId());
        gates.prepare(lead(gate, "officer"), gate.id(), Version.ANY, SUBMISSION);
    }

    @Test
    void gate_at_another_step() {
        Gate gate = gate(GateStatus.PREPARING);
        gate.prepare(OFFICER, SUBMISSION, NOW);
        by(GateRule.GATE_AT_ANOTHER_STEP, () -> gate.prepare(OFFICER, SUBMISSION, NOW));
        by(GateRule.GATE_AT_ANOTHER_STEP, () -> gate.decide(APPROVED, Verdict.APPROVED));
        by(GateRule.GATE_AT_ANOTHER_STEP, () -> gate.coordinate(RoundReason.COORDINATED, List.of("czj"), true));
        by(GateRule.GATE_AT_ANOTHER_STEP, () -> gate.coordinateToApplicant("退回。", false));
        by(GateRule.GATE_AT_ANOTHER_STEP, () -> gate(GateStatus.SIGNING).issue(HEAD, NOW));
        by(GateRule.GATE_AT_ANOTHER_STEP, () -> gate(GateStatus.SIGNING).giveBack(HEAD, "退回。"));
    }

    @Test
    void opinion_at_another_step() {
        by(GateRule.OPINION_AT_ANOTHER_STEP, () -> opinion().issue(HEAD, NOW));
        by(GateRule.OPINION_AT_ANOTHER_STEP, () -> opinion().giveBack(HEAD, "退回。"));
        Opinion issued = opinion();
        issued.draft(OFFICER, AGREE, NOW);
        by(GateRule.OPINION_AT_ANOTHER_STEP, () -> issued.draft(OFFICER, AGREE, NOW));
        issued.issue(HEAD, NOW);
        by(GateRule.OPINION_AT_ANOTHER_STEP, () -> issued.giveBack(HEAD, "退回。"));
        by(GateRule.OPINION_AT_ANOTHER_STEP, issued::remove);
        by(GateRule.OPINION_AT_ANOTHER_STEP, issued::takeDraftBack);
    }

    @Test
    void opinion_ended() {
        Opinion removed = opinion();
        removed.remove();
        by(GateRule.OPINION_ENDED, () -> removed.draft(OFFICER, AGREE, NOW));
        by(GateRule.OPINION_ENDED, () -> removed.issue(HEAD, NOW));
        Opinion closed = opinion(OpinionStatus.CLOSED, false);
        by(GateRule.OPINION_ENDED, () -> closed.issue(HEAD, NOW));
        by(GateRule.OPINION_ENDED, () -> closed.giveBack(HEAD, "退回。"));
    }

    @Test
    void consultation_runs() {
        Opinion opinion = opinion(OpinionStatus.ASKED, true);
        by(GateRule.CONSULTATION_RUNS, () -> opinion.draft(OFFICER, AGREE, NOW));
        by(GateRule.CONSULTATION_RUNS, opinion::requireDraftable);
    }

    @Test
    void nothing_to_withdraw() {
        GateView gate = atFirstGate();
        by(
                GateRule.NOTHING_TO_WITHDRAW,
                () -> withdrawals.withdraw(lead(gate, "officer"), gate.id(), Version.ANY, WHY));
        by(GateRule.NOTHING_TO_WITHDRAW, () -> gate(GateStatus.CLOSED).recall("撤回。"));
        assertThat(rows.gate("status", gate.id())).isEqualTo("PREPARING");
    }

    @Test
    void nothing_to_take_back() {
        GateFile file = atDecision();
        OpinionView opinion = file.opinions().get(0);
        Actor head = cast.actor(opinion.department() + ".head");
        withdrawals.takeBack(head, opinion.id(), Version.ANY, WHY);
        by(GateRule.NOTHING_TO_TAKE_BACK, () -> withdrawals.takeBack(head, opinion.id(), Version.ANY, WHY));
    }

    @Test
    void coordination_comes_first() {
        GateView gate = atCoordination();
        Coordination report = new Coordination(Coordination.Choice.REPORT, "报请决定。");
        by(
                GateRule.COORDINATION_COMES_FIRST,
                () -> gates.coordinate(lead(gate, "head"), gate.id(), Version.ANY, report));
    }

    @Test
    void required_not_heard() {
        GateView gate = inRound();
        GivenBack back = new GivenBack(GivenBack.To.RETURN_COORDINATOR, "先协调。", null);
        returns.giveBack(lead(gate, "head"), gate.id(), Version.ANY, back);
        Coordination report = new Coordination(Coordination.Choice.REPORT, "报请决定。");
        by(GateRule.REQUIRED_NOT_HEARD, () -> gates.coordinate(lead(gate, "head"), gate.id(), Version.ANY, report));
        assertThat(rows.gate("status", gate.id())).isEqualTo("COORDINATING");
    }

    @Test
    void nobody_objects() {
        GateFile file = atDecision();
        cast.decide(
                file.gate().project(), new DecisionGiven(Verdict.RETURN_COORDINATOR, "请先协调。", List.of(), List.of()));
        Coordination again = new Coordination(Coordination.Choice.ASK_AGAIN, "再议。");
        Actor head = lead(file.gate(), "head");
        by(GateRule.NOBODY_OBJECTS, () -> gates.coordinate(head, file.gate().id(), Version.ANY, again));
    }

    @Test
    void not_who_withdraws() {
        GateView gate = inRound();
        by(GateRule.NOT_WHO_WITHDRAWS, () -> withdrawals.withdraw(lead(gate, "head"), gate.id(), Version.ANY, WHY));
    }

    @Test
    void not_who_adds() {
        GateView gate = inRound();
        by(GateRule.NOT_WHO_ADDS, () -> signers.add(lead(gate, "officer"), gate.id(), Version.ANY, asking("mzj")));
    }

    @Test
    void not_who_removes() {
        GateView gate = inRound();
        Removal removal = new Removal("fgw", "无须。");
        by(GateRule.NOT_WHO_REMOVES, () -> signers.remove(lead(gate, "officer"), gate.id(), Version.ANY, removal));
    }

    @Test
    void not_who_reorders() {
        GateView gate = inRound();
        Turn turn = new Turn("fgw", "先定资金。");
        by(GateRule.NOT_WHO_REORDERS, () -> signers.askNext(lead(gate, "officer"), gate.id(), Version.ANY, turn));
    }

    @Test
    void not_waiting() {
        GateView gate = inRound();
        Turn turn = new Turn("fgw", "先定资金。");
        by(GateRule.NOT_WAITING, () -> signers.askNext(lead(gate, "head"), gate.id(), Version.ANY, turn));
    }

    @Test
    void not_who_returns() {
        GateView gate = inRound();
        GivenBack back = new GivenBack(GivenBack.To.RETURN_APPLICANT, "请补正。", null);
        by(GateRule.NOT_WHO_RETURNS, () -> returns.giveBack(lead(gate, "officer"), gate.id(), Version.ANY, back));
    }

    @Test
    void no_such_department() {
        GateView gate = inRound();
        Actor head = lead(gate, "head");
        by(GateRule.NO_SUCH_DEPARTMENT, () -> signers.add(head, gate.id(), Version.ANY, asking("no-such-department")));
        assertThat(rows.gate("status", gate.id())).isEqualTo("SIGNING");
    }

    @Test
    void no_such_post() {
        GateView gate = inRound();
        Actor head = lead(gate, "head");
        for (String post : List.of("NOBODY", "AUDITOR", "SYSTEM_ADMIN", "MAYOR")) {
            Consultation wanted = new Consultation("mzj", post, "请提出意见。");
            by(GateRule.NO_SUCH_POST, () -> signers.add(head, gate.id(), Version.ANY, wanted));
        }
    }

    @Test
    void decider_signs() {
        GateView gate = inRound();
        String post = cast.gate(gate.project()).round().orElseThrow().deciderPost();
        Actor decider = cast.decider(cast.gate(gate.project()));
        String department = decider.as(post).orElseThrow().department();
        Consultation wanted = new Consultation(department, post, "请先提出意见。");
        by(GateRule.DECIDER_SIGNS, () -> signers.add(lead(gate, "head"), gate.id(), Version.ANY, wanted));
    }

    @Test
    void not_who_gives() {
        GateView gate = inRound();
        signers.add(lead(gate, "head"), gate.id(), Version.ANY, new Consultation("mzj", "HEAD", "请提出意见。"));
        String id = cast.open(gate.project()).stream()
                .filter(opinion -> opinion.post() != null)
                .findFirst()
                .orElseThrow()
                .id();
        by(GateRule.NOT_WHO_GIVES, () -> opinions.give(cast.actor("mzj.handler"), id, Version.ANY, AGREE));
        by(GateRule.OPINION_AT_ANOTHER_STEP, () -> opinions.draft(cast.actor("mzj.handler"), id, Version.ANY, AGREE));
    }

    @Test
    void audit_does_not_sign() {
        GateView gate = inRound();
        by(GateRule.AUDIT_DOES_NOT_SIGN, () -> signers.add(lead(gate, "head"), gate.id(), Version.ANY, asking("sjj")));
    }

    @Test
    void already_asked() {
        GateView gate = inRound();
        String asked = cast.open(gate.project()).get(0).department();
        by(GateRule.ALREADY_ASKED, () -> signers.add(lead(gate, "head"), gate.id(), Version.ANY, asking(asked)));
    }

    @Test
    void required_by_table() {
        GateView gate = inRound();
        Removal removal = new Removal("fgw", "无须。");
        by(GateRule.REQUIRED_BY_TABLE, () -> signers.remove(lead(gate, "head"), gate.id(), Version.ANY, removal));
        assertThat(rows.count("select count(*) from gate_opinion where gate_id = ? and status = 'REMOVED'", gate.id()))
                .isZero();
    }

    @Test
    void last_signer() {
        Signer only = signer("a", Origin.ADDED, true, OpinionStatus.ASKED);
        Signer optional = signer("b", Origin.MATRIX, false, OpinionStatus.ASKED);
        assertThat(new Quorum(List.of(only, optional)).standsWithout(only::equals))
                .isFalse();
        assertThat(new Quorum(List.of(only, optional)).standsWithout(optional::equals))
                .isTrue();
        GateView gate = inRound();
        String keep = cast.open(gate.project()).get(0).department();
        signers.add(lead(gate, "head"), gate.id(), Version.ANY, asking("mzj"));
        rows.change("update gate_opinion set required = false where gate_id = ? and department <> 'mzj'", gate.id());
        assertThat(keep).isNotEqualTo("mzj");
        Removal removal = new Removal("mzj", "无须。");
        by(GateRule.LAST_SIGNER, () -> signers.remove(lead(gate, "head"), gate.id(), Version.ANY, removal));
    }

    @Test
    void not_answered_yet() {
        GateView gate = inRound();
        List<String> asked = List.of(cast.open(gate.project()).get(0).department());
        GivenBack back = new GivenBack(GivenBack.To.RETURN_DEPARTMENTS, "请再核。", asked);
        by(GateRule.NOT_ANSWERED_YET, () -> returns.giveBack(lead(gate, "head"), gate.id(), Version.ANY, back));
    }

    @Test
    void not_the_applicant() {
        GateView gate = atFirstGate();
        by(GateRule.NOT_THE_APPLICANT, () -> gates.prepare(lead(gate, "head"), gate.id(), Version.ANY, SUBMISSION));
        assertThat(rows.gate("status", gate.id())).isEqualTo("PREPARING");
    }

    @Test
    void not_the_lead_head() {
        GateView gate = atFirstGate();
        gates.prepare(lead(gate, "officer"), gate.id(), Version.ANY, SUBMISSION);
        by(GateRule.NOT_THE_LEAD_HEAD, () -> gates.issue(lead(gate, "officer"), gate.id(), Version.ANY, ISSUED));
        Coordination again = new Coordination(Coordination.Choice.ASK_AGAIN, "再议。");
        by(GateRule.NOT_THE_LEAD_HEAD, () -> gates.coordinate(lead(gate, "officer"), gate.id(), Version.ANY, again));
        assertThat(rows.gate("status", gate.id())).isEqualTo("ISSUING");
    }

    @Test
    void not_the_drafter() {
        OpinionView opinion = anOpinion();
        by(GateRule.NOT_THE_DRAFTER, () -> draft(cast.actor(opinion.department() + ".head"), opinion));
        by(GateRule.NOT_THE_DRAFTER, () -> draft(ofAnotherDepartment(opinion), opinion));
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ASKED");
    }

    @Test
    void not_the_issuer() {
        OpinionView opinion = anOpinion();
        cast.draft(opinion, Answer.AGREE);
        Actor handler = cast.actor(opinion.department() + ".handler");
        by(GateRule.NOT_THE_ISSUER, () -> opinions.issue(handler, opinion.id(), Version.ANY, ISSUED));
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("DRAFTED");
    }

    @Test
    void not_the_decider() {
        GateView gate = atFirstGate();
        cast.submit(gate.project());
        cast.allAgree(gate.project());
        by(GateRule.NOT_THE_DECIDER, () -> decisions.decide(lead(gate, "head"), gate.id(), Version.ANY, APPROVED));
        assertThat(rows.verdicts(gate.id())).isEmpty();
    }

    @Test
    void preparer_issues() {
        Gate gate = gate(GateStatus.PREPARING);
        gate.prepare(OFFICER, SUBMISSION, NOW);
        by(GateRule.PREPARER_ISSUES, () -> gate.issue(OFFICER, NOW));
        by(GateRule.PREPARER_ISSUES, () -> gate.giveBack(OFFICER, "退回。"));
    }

    @Test
    void preparer_signs() {
        OpinionView opinion = anOpinion();
        Actor preparer = lead(cast.gate(opinion.project()).gate(), "officer");
        Actor alsoHandler = holding(preparer, "HANDLER", opinion.department());
        by(GateRule.PREPARER_SIGNS, () -> draft(alsoHandler, opinion));
        cast.draft(opinion, Answer.AGREE);
        Actor alsoHead = holding(preparer, "HEAD", opinion.department());
        by(GateRule.PREPARER_SIGNS, () -> opinions.issue(alsoHead, opinion.id(), Version.ANY, ISSUED));
    }

    @Test
    void signer_prepares() {
        GateFile file = atDecision();
        String project = file.gate().project();
        cast.decide(project, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补正。", List.of(), true, List.of()));
        Actor signer = cast.actor(file.opinions().get(0).department() + ".handler");
        Actor alsoOfficer = holding(signer, "OFFICER", file.gate().leadDepartment());
        by(
                GateRule.SIGNER_PREPARES,
                () -> gates.prepare(alsoOfficer, file.gate().id(), Version.ANY, SUBMISSION));
        gates.prepare(lead(file.gate(), "officer"), file.gate().id(), Version.ANY, SUBMISSION);
    }

    @Test
    void drafter_issues() {
        Opinion opinion = opinion();
        opinion.draft(HEAD, AGREE, NOW);
        by(GateRule.DRAFTER_ISSUES, () -> opinion.issue(HEAD, NOW));
        by(GateRule.DRAFTER_ISSUES, () -> opinion.giveBack(HEAD, "退回。"));
    }

    @Test
    void signer_decides() {
        Gate gate = gate(GateStatus.PREPARING);
        gate.prepare(OFFICER, SUBMISSION, NOW);
        gate.issue(HEAD, NOW);
        by(GateRule.SIGNER_DECIDES, () -> gate.applicant().requireDecider(OFFICER));
        by(GateRule.SIGNER_DECIDES, () -> gate.applicant().requireDecider(HEAD));

        GateFile file = atDecision();
        Actor signer = cast.actor(file.opinions().get(0).department() + ".handler");
        Actor alsoDecider = holding(signer, file.round().orElseThrow().deciderPost(), "zf");
        by(
                GateRule.SIGNER_DECIDES,
                () -> decisions.decide(alsoDecider, file.gate().id(), Version.ANY, APPROVED));
    }

    @Test
    void nobody_to_ask() {
        GateView gate = atFirstGate();
        RoundService emptyTable =
                new RoundService(gateRows, desk, new AsksNobody(tables), parties, later, organization, clock);
        by(GateRule.NOBODY_TO_ASK, () -> emptyTable.open(gate.id(), subject("EDUCATION"), "sign-off@1"));
        assertThat(rows.rounds(gate.id())).isEmpty();
    }

    @Test
    void no_decision_level() {
        by(GateRule.NO_DECISION_LEVEL, () -> tables.level(GateKind.S2, subject("NO_SUCH_KIND")));
    }

    @Test
    void requirement_unmet() {
        GateView gate = atFirstGate();
        needing(
                RequirementKind.PERMIT,
                "EIA",
                () -> by(
                        GateRule.REQUIREMENT_UNMET,
                        () -> gates.prepare(lead(gate, "officer"), gate.id(), Version.ANY, SUBMISSION)));
        gates.prepare(lead(gate, "officer"), gate.id(), Version.ANY, SUBMISSION);
        needing(RequirementKind.PERMIT, "EIA", () -> {
            by(GateRule.REQUIREMENT_UNMET, () -> gates.issue(lead(gate, "head"), gate.id(), Version.ANY, ISSUED));
            Action.Field answer = actions.find(lead(gate, "head"), new Subject("gate", gate.id()), "gate.issue")
                    .orElseThrow()
                    .fields()
                    .get(0);
            assertThat(answer.options()).extracting(Action.Option::value).containsExactly("RETURNED");
            assertThat(Objects.requireNonNull(answer.withheld()).why().rule()).isEqualTo(GateRule.REQUIREMENT_UNMET);
        });
        gates.issue(lead(gate, "head"), gate.id(), Version.ANY, ISSUED);
    }

    @Test
    void requirement_lost() {
        GateFile file = atDecision();
        String project = file.gate().project();
        needing(file.gate().kind(), RequirementKind.PERMIT, "EIA", false, () -> {
            notOffered(project, GateRule.REQUIREMENT_LOST);
            by(GateRule.REQUIREMENT_LOST, () -> cast.approve(project));
        });
        cast.approve(project);
    }

    @Test
    void opinion_required() {
        GateFile file = atDecision();
        String project = file.gate().project();
        OpinionView agrees = file.opinions().get(0);
        needing(RequirementKind.OPINION, agrees.department(), () -> {
            jdbc.update("update gate_opinion set answer = 'OBJECT' where id = ?", agrees.id());
            by(GateRule.OPINION_REQUIRED, () -> cast.approve(project));
            notOffered(project, GateRule.OPINION_REQUIRED);
            jdbc.update("update gate_opinion set answer = 'AGREE' where id = ?", agrees.id());
        });
        needing(RequirementKind.OPINION, notAsked(file), () -> {
            by(GateRule.OPINION_REQUIRED, () -> cast.approve(project));
            cast.decide(project, new DecisionGiven(Verdict.RETURN_APPLICANT, "请加签。", List.of(), List.of()));
        });
        needing(RequirementKind.OPINION, agrees.department(), () -> {
            cast.submit(project);
            cast.allAgree(project);
            assertThat(answer(project).withheld()).isNull();
            assertThat(answer(project).options()).hasSize(Verdict.values().length);
            cast.approve(project);
        });
        assertThat(queries.readiness(cast.gate(project, GateKind.G1).gate()))
                .filteredOn(item -> item.need().kind() == RequirementKind.OPINION)
                .extracting(Readiness.Item::state)
                .containsExactly(Readiness.State.MET);
    }

    @Test
    void waiver_run_out() {
        GateFile file = atDecision();
        String project = file.gate().project();
        needing(file.gate().kind(), RequirementKind.PERMIT, "EIA", true, () -> {
            waived(file.gate(), tomorrow());
            assertThat(answer(project).withheld()).as("it holds").isNull();
            jdbc.update(
                    "update gate_waiver set valid_until = ? where id = 'TEST'",
                    tomorrow().minusDays(2));
            notOffered(project, GateRule.WAIVER_RUN_OUT);
            by(GateRule.WAIVER_RUN_OUT, () -> cast.approve(project));
            cast.decide(project, new DecisionGiven(Verdict.REFUSED, "豁免已到期。", List.of(), List.of()));
            jdbc.update("delete from gate_waiver where id = 'TEST'");
        });
    }

    private void waived(GateView gate, LocalDate until) {
        jdbc.update(
                """
                insert into gate_waiver (
                  id, gate_id, project_id, project, requirement, label, reason, valid_until, status, department,
                  asked_by, asked_at, version)
                values ('TEST', ?, ?, ?, 'TEST', '示例', '示例', ?, 'GRANTED', ?, ?, now(), 0)
                """,
                gate.id(),
                gate.projectId(),
                gate.project(),
                until,
                gate.leadDepartment(),
                lead(gate, "officer").personId());
    }

    /** The leader's form offers every answer but an approval, and says why. */
    private void notOffered(String project, GateRule why) {
        Action.Field answer = answer(project);
        assertThat(answer.options())
                .extracting(Action.Option::value)
                .containsExactly("RETURN_APPLICANT", "RETURN_DEPARTMENTS", "RETURN_COORDINATOR", "REFUSED");
        assertThat(Objects.requireNonNull(answer.withheld()).why().rule()).isEqualTo(why);
        assertThat(decidePage(project))
                .contains("现在不能选“同意”“附条件同意”。硬性要求未满足：")
                .doesNotContain("value=\"APPROVED\"", "value=\"CONDITIONAL\"", "conditionDue1");
    }

    private String decidePage(String project) {
        GateFile file = cast.gate(project);
        String username = jdbc.queryForObject(
                "select username from organization_person where id = ?",
                String.class,
                cast.decider(file).personId());
        MvcTestResult page = MockMvcTester.create(mvc)
                .get()
                .uri("/gates/{id}/decide", file.gate().id())
                .with(user(Objects.requireNonNull(username)))
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Action.Field answer(String project) {
        GateFile file = cast.gate(project);
        return actions.find(cast.decider(file), new Subject("gate", file.gate().id()), "gate.decide")
                .orElseThrow()
                .fields()
                .get(0);
    }

    private String notAsked(GateFile file) {
        return organization.departments().stream()
                .map(Department::code)
                .filter(code -> file.opinions().stream()
                        .noneMatch(opinion -> opinion.department().equals(code)))
                .findFirst()
                .orElseThrow();
    }

    /** While a gate, the first where none is named, needs that, which no gate does by law. */
    private void needing(RequirementKind kind, String ref, Runnable then) {
        needing(GateKind.G1, kind, ref, false, then);
    }

    private void needing(GateKind gate, RequirementKind kind, String ref, boolean waivable, Runnable then) {
        jdbc.update(
                """
                insert into gate_requirement (
                  version_id, row_key, no, gate, template, route, kind, ref, hard, waivable, basis)
                values (
                  (select id from gate_requirement_version where version_no = 1),
                  'TEST', 99, ?, '*', '*', ?, ?, true, ?, '示例')
                """,
                gate.name(),
                kind.name(),
                ref,
                waivable);
        try {
            then.run();
        } finally {
            jdbc.update("delete from gate_requirement where row_key = 'TEST'");
        }
    }

    @Test
    void opinion_text_required() {
        OpinionView opinion = anOpinion();
        Actor handler = cast.actor(opinion.department() + ".handler");
        LocalDate due = tomorrow();
        for (Answer answer : List.of(Answer.OBJECT, Answer.CONDITIONAL, Answer.NOT_CONCERNED, Answer.SUPPLEMENT)) {
            by(
                    GateRule.OPINION_TEXT_REQUIRED,
                    () -> opinions.draft(handler, opinion.id(), Version.ANY, new Draft(answer, " ", due, null)));
        }
        DecisionGiven wordless = new DecisionGiven(Verdict.REFUSED, null, List.of(), List.of());
        by(GateRule.OPINION_TEXT_REQUIRED, () -> check.require(wordless, List.of()));
    }

    @Test
    void reason_required() {
        by(GateRule.REASON_REQUIRED, () -> new Issuance(Issuance.Choice.RETURNED, "　").requireSound());
    }

    @Test
    void departments_required() {
        DecisionGiven given = new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", List.of(), List.of());
        by(GateRule.DEPARTMENTS_REQUIRED, () -> check.require(given, List.of("czj")));
    }

    @Test
    void department_not_asked() {
        DecisionGiven given = new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", List.of("sjj"), List.of());
        by(GateRule.DEPARTMENT_NOT_ASKED, () -> check.require(given, List.of("czj")));
    }

    @Test
    void condition_required() {
        DecisionGiven given = new DecisionGiven(Verdict.CONDITIONAL, "附条件。", List.of(), List.of());
        by(GateRule.CONDITION_REQUIRED, () -> check.require(given, List.of()));
    }

    @Test
    void condition_without_conditional() {
        DecisionGiven.Wanted wanted = new DecisionGiven.Wanted(1, "办妥许可。", "czj", tomorrow(), null);
        for (Verdict verdict : List.of(Verdict.APPROVED, Verdict.REFUSED)) {
            by(
                    GateRule.CONDITION_WITHOUT_CONDITIONAL,
                    () -> check.require(new DecisionGiven(verdict, "意见。", List.of(), List.of(wanted)), List.of()));
        }
    }

    @Test
    void condition_owner_required() {
        by(GateRule.CONDITION_OWNER_REQUIRED, () -> check.require(condition(null, tomorrow()), List.of()));
    }

    @Test
    void condition_gate_behind() {
        DecisionGiven.Wanted behind = new DecisionGiven.Wanted(1, "办妥许可。", "czj", tomorrow(), GateKind.S1);
        DecisionGiven given = new DecisionGiven(Verdict.CONDITIONAL, "有条件。", List.of(), List.of(behind));
        by(GateRule.CONDITION_GATE_BEHIND, () -> check.requireAhead(given, GateKind.S2));
        check.requireAhead(given, GateKind.G1);
        check.requireAhead(given, GateKind.CHG);
    }

    @Test
    void condition_due_required() {
        by(GateRule.CONDITION_DUE_REQUIRED, () -> check.require(condition("czj", null), List.of()));
        LocalDate today = LocalDate.now(clock);
        by(GateRule.CONDITION_DUE_REQUIRED, () -> check.require(condition("czj", today), List.of()));
        LocalDate slip = today.plusYears(10).plusDays(1);
        by(GateRule.CONDITION_DUE_REQUIRED, () -> check.require(condition("czj", slip), List.of()));
        assertThat(check.require(condition("czj", tomorrow()), List.of())).isEqualTo(Verdict.CONDITIONAL);
        by(GateRule.CONDITION_DUE_REQUIRED, () -> conditional(null).requireSound(today));
        by(GateRule.CONDITION_DUE_REQUIRED, () -> conditional(today).requireSound(today));
        by(GateRule.CONDITION_DUE_REQUIRED, () -> conditional(slip).requireSound(today));
        conditional(tomorrow()).requireSound(today);
        conditional(today.plusYears(10)).requireSound(today);
    }

    private static Draft conditional(@Nullable LocalDate due) {
        return new Draft(Answer.CONDITIONAL, "开工前落实资金。", due, null);
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private static DecisionGiven condition(String department, LocalDate due) {
        DecisionGiven.Wanted wanted = new DecisionGiven.Wanted(1, "落实资金。", department, due);
        return new DecisionGiven(Verdict.CONDITIONAL, "附条件。", List.of(), List.of(wanted));
    }

    /** One project serves as long as its gates can be opened anew. */
    private GateView atFirstGate() {
        if (code == null || !cast.startAgain(code)) {
            code = rows.untouched("MEDICAL");
            cast.completeStage(code);
        }
        return cast.gate(code).gate();
    }

    private OpinionView anOpinion() {
        String code = atFirstGate().project();
        cast.submit(code);
        return cast.open(code).get(0);
    }

    private GateView inRound() {
        GateView gate = atFirstGate();
        cast.submit(gate.project());
        return cast.gate(gate.project()).gate();
    }

    private GateView atCoordination() {
        GateView gate = inRound();
        cast.answer(cast.open(gate.project()).get(0), Answer.OBJECT);
        cast.allAgree(gate.project());
        return gate;
    }

    private static Consultation asking(String department) {
        return new Consultation(department, "请就配套提出意见。");
    }

    private static Signer signer(String id, Origin origin, boolean required, OpinionStatus status) {
        return new Signer(id, id, null, origin, required, SignOffMode.ALL, 100, 0, null, status, null);
    }

    private GateFile atDecision() {
        String code = atFirstGate().project();
        cast.submit(code);
        cast.allAgree(code);
        return cast.gate(code);
    }

    private Actor lead(GateView gate, String post) {
        return cast.actor(gate.leadDepartment() + "." + post);
    }

    private Actor ofAnotherDepartment(OpinionView opinion) {
        return holding(cast.auditor(), "HANDLER", opinion.department().equals("czj") ? "ghj" : "czj");
    }

    private static Actor holding(Actor person, String post, String department) {
        List<Holding> holdings = List.of(new Holding(post, department));
        return new Actor(person.personId(), person.username(), person.display(), holdings, Actor.Sees.ALL);
    }

    private void draft(Actor actor, OpinionView opinion) {
        opinions.draft(actor, opinion.id(), Version.ANY, AGREE);
    }

    private static GateSubject subject(String kind) {
        return new GateSubject("p", "ZD-000", kind, "APPROVAL", List.of(), "jyj", null, null, null, true);
    }

    private static Gate gate(GateStatus status) {
        return new Gate(
                "g",
                "p",
                "ZD-000",
                GateKind.S2,
                "jyj",
                status,
                null,
                0,
                0,
                false,
                RoundReason.SUBMITTED,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static Opinion opinion() {
        return opinion(OpinionStatus.ASKED, false);
    }

    private static Opinion opinion(OpinionStatus status, boolean consulting) {
        return new Opinion(
                "o", "r", "g", "czj", null, consulting, status, null, null, null, null, null, null, null, null, 0);
    }

    /** A matrix without a row, as a wrong edit would leave it. */
    private record AsksNobody(DecisionTables others) implements DecisionTables {

        @Override
        public Matrix matrix(GateKind gate, GateSubject subject) {
            return new Matrix(List.of(), "sign-off-matrix@0");
        }

        @Override
        public Level level(GateKind gate, GateSubject subject) {
            return others.level(gate, subject);
        }
    }
}
