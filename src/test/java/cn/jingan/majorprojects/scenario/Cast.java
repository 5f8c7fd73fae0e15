package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Coordination;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionService;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateStatus;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionStatus;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.figure.FigureEntry;
import cn.jingan.majorprojects.gate.figure.FigureKind;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Verification;
import cn.jingan.majorprojects.milestone.roadmap.OwnMilestone;
import cn.jingan.majorprojects.milestone.roadmap.OwnMilestoneService;
import cn.jingan.majorprojects.milestone.roadmap.RoadMapOrderService;
import cn.jingan.majorprojects.money.CostEntry;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.DetailsService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;

/** The people of a case and what they do, through the services as the screens call them. */
@TestComponent
public class Cast {
    static final byte[] SCAN = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final Details DETAILS = new Details(
            new BigDecimal("12000.50"),
            "jd-jnl",
            "示例单位",
            "示例规模",
            "示例路",
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2029, 6, 30));

    @Autowired
    private DetailsService details;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private MilestoneQueries roadMap;

    @Autowired
    private OwnMilestoneService own;

    @Autowired
    private RoadMapOrderService order;

    @Autowired
    private GateService gates;

    @Autowired
    private GateQueries gateQueries;

    @Autowired
    private PermitService permits;

    @Autowired
    private FigureService figures;

    @Autowired
    private MoneyService money;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Clock clock;

    /** The person of that username. */
    public Actor actor(String username) {
        return organization.actor(username).orElseThrow();
    }

    public Actor auditor() {
        return actor("sjj.auditor");
    }

    public ProjectFacts project(String code) {
        return projects.visible(auditor(), code);
    }

    /** The latest gate between stages. */
    public GateFile gate(String code) {
        return gateQueries.ofProject(auditor(), code).stream()
                .filter(file -> file.gate().kind().betweenStages())
                .findFirst()
                .orElseThrow();
    }

    /** The gate of that kind. */
    public GateFile gate(String code, GateKind kind) {
        return gateQueries.ofProject(auditor(), code).stream()
                .filter(file -> file.gate().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public List<MilestoneView> roadMap(String code) {
        return roadMap.roadMap(project(code).id());
    }

    /** The officer records what the outline does not list. */
    public void record(String code) {
        String lead = project(code).leadDepartment();
        details.record(actor(lead + ".officer"), code, Version.ANY, DETAILS);
    }

    /** A scan as evidence. */
    public static Upload scan(String name) {
        return new Upload(name, "", new ByteArrayResource(SCAN), SCAN.length);
    }

    /** Completes and verifies every milestone of the present stage, in order. */
    public void completeStage(String code) {
        String lead = project(code).leadDepartment();
        String stage = project(code).stage().name();
        for (MilestoneView milestone : roadMap(code)) {
            if (milestone.stage().name().equals(stage) && !milestone.status().settled()) {
                complete(lead, milestone);
            }
        }
    }

    /** The officer adds a milestone to the road map; returns it. */
    public MilestoneView add(String code, Stage stage, String name, String... predecessors) {
        Actor officer = actor(project(code).leadDepartment() + ".officer");
        OwnMilestone wanted = new OwnMilestone(name, stage, List.of(predecessors), null);
        return roadMap.milestone(own.add(officer, code, Version.ANY, wanted));
    }

    /** The officer says what comes right before a milestone, as planners write it. */
    public void link(MilestoneView milestone, String predecessors) {
        Actor officer = actor(project(milestone.project()).leadDepartment() + ".officer");
        order.link(officer, milestone.id(), Version.ANY, predecessors);
    }

    /** The officer drops a milestone. */
    public void drop(MilestoneView milestone, String reason) {
        Actor officer = actor(project(milestone.project()).leadDepartment() + ".officer");
        own.drop(officer, milestone.id(), Version.ANY, reason);
    }

    /** The officer completes a milestone with a scan; the head verifies a statutory one. */
    public void complete(String lead, MilestoneView milestone) {
        handIn(lead, milestone);
        if (milestone.statutory()) {
            verify(lead, milestone);
        }
    }

    /** The head finds what was handed in good. */
    public void verify(String lead, MilestoneView milestone) {
        Verification accepted = new Verification(Verification.Answer.ACCEPTED, null);
        milestones.verify(actor(lead + ".head"), milestone.id(), Version.ANY, accepted);
    }

    /** The officer completes a milestone with a scan. */
    public void handIn(String lead, MilestoneView milestone) {
        Completion completion = new Completion(LocalDate.now(clock), "示例文号", "按期完成", List.of(scan("证据.pdf")));
        milestones.complete(actor(lead + ".officer"), milestone.id(), Version.ANY, completion);
    }

    /** What the gate still needs is recorded by the officer and verified by the head of the lead department. */
    public void record(GateView gate) {
        gateQueries.readiness(gate).stream()
                .filter(Readiness.Item::stops)
                .map(Readiness.Item::need)
                .forEach(need -> {
                    switch (need.kind()) {
                        case PERMIT -> permit(gate, need.ref());
                        case FIGURE -> figure(gate, FigureKind.valueOf(need.ref()));
                        case CONDITION, MILESTONE, MONEY, DOCUMENT, OPINION ->
                            throw new IllegalStateException("nothing is to be recorded: " + need);
                    }
                });
    }

    private void permit(GateView gate, String kind) {
        PermitEntry entry =
                new PermitEntry(kind, null, "示例 " + kind, "示例机关", LocalDate.now(clock), null, List.of(scan("证照.pdf")));
        String id = permits.record(actor(gate.leadDepartment() + ".officer"), gate.project(), entry);
        permits.verify(actor(gate.leadDepartment() + ".head"), id, Version.ANY);
    }

    private void figure(GateView gate, FigureKind kind) {
        FigureEntry entry = new FigureEntry(kind, 96, 100, LocalDate.now(clock), List.of(scan("签约统计.pdf")));
        String id = figures.record(actor(gate.leadDepartment() + ".officer"), gate.project(), entry);
        figures.verify(actor(gate.leadDepartment() + ".head"), id, Version.ANY);
    }

    /** The officer records a figure of the whole project, in 万元; returns its id. */
    public String cost(String code, CostKind kind, String amount) {
        CostEntry entry = new CostEntry(
                kind,
                null,
                new BigDecimal(amount),
                LocalDate.now(clock),
                "示例批复 1 号",
                "重新核定",
                List.of(),
                List.of(scan("批复.pdf")));
        return money.record(actor(project(code).leadDepartment() + ".officer"), code, entry);
    }

    /** The same, confirmed by the head. */
    public String confirmedCost(String code, CostKind kind, String amount) {
        String id = cost(code, kind, amount);
        money.confirm(actor(project(code).leadDepartment() + ".head"), id, Version.ANY);
        return id;
    }

    /** The lead department's officer submits, with whatever is still needed recorded and verified first. */
    public void prepare(String code) {
        GateView gate = gate(code).gate();
        record(gate);
        hand(gate);
    }

    /** The officer hands the submission in as things are. */
    public void hand(GateView gate) {
        Actor officer = actor(gate.leadDepartment() + ".officer");
        gates.prepare(officer, gate.id(), Version.ANY, new Submission(Verdict.APPROVED, "条件具备，申请转段。"));
    }

    /** The lead department submits and issues. */
    public void submit(String code) {
        prepare(code);
        issue(gate(code).gate());
    }

    /** The head issues the submission. */
    public void issue(GateView gate) {
        Actor head = actor(gate.leadDepartment() + ".head");
        gates.issue(head, gate.id(), Version.ANY, new Issuance(Issuance.Choice.ISSUED, null));
    }

    /** One department answers: its handler drafts, its head issues. */
    public void answer(OpinionView opinion, Answer answer) {
        draft(opinion, answer);
        issue(opinion);
    }

    public void draft(OpinionView opinion, Answer answer) {
        String text = answer == Answer.AGREE ? null : "理由如下。";
        LocalDate due = answer == Answer.CONDITIONAL ? LocalDate.now(clock).plusDays(60) : null;
        opinions.draft(
                actor(opinion.department() + ".handler"),
                opinion.id(),
                Version.ANY,
                new Draft(answer, text, due, null));
    }

    public void issue(OpinionView opinion) {
        issue(actor(opinion.department() + ".head"), opinion);
    }

    public void issue(Actor head, OpinionView opinion) {
        opinions.issue(head, opinion.id(), Version.ANY, new Issuance(Issuance.Choice.ISSUED, null));
    }

    /** The opinions of the present round that are still to be given. */
    public List<OpinionView> open(String code) {
        GateFile file = gate(code);
        return file.opinionsOf(file.gate().roundNo()).stream()
                .filter(opinion -> opinion.status().open())
                .toList();
    }

    /** Every department that was not heard yet agrees; what is drafted already is issued. */
    public void allAgree(String code) {
        for (OpinionView opinion : open(code)) {
            if (opinion.post() != null) {
                give(opinion);
                continue;
            }
            if (opinion.status() == OpinionStatus.ASKED) {
                draft(opinion, Answer.AGREE);
            }
            issue(opinion);
        }
    }

    /** A post that is asked alone agrees. */
    private void give(OpinionView opinion) {
        String holder = organization
                .holders(String.valueOf(opinion.post()), opinion.department())
                .get(0)
                .username();
        opinions.give(actor(holder), opinion.id(), Version.ANY, new Draft(Answer.AGREE, null));
    }

    /** The lead department coordinates and asks the objectors again. */
    public void coordinate(String code) {
        coordinate(code, Coordination.Choice.ASK_AGAIN);
    }

    private void coordinate(String code, Coordination.Choice answer) {
        GateView gate = gate(code).gate();
        Actor head = actor(gate.leadDepartment() + ".head");
        gates.coordinate(head, gate.id(), Version.ANY, new Coordination(answer, "已协调，请再次答复。"));
    }

    /** The post that the table names decides. */
    public void decide(String code, DecisionGiven given) {
        GateFile file = gate(code);
        decisions.decide(decider(file), file.gate().id(), Version.ANY, given);
    }

    public void approve(String code) {
        decide(code, new DecisionGiven(Verdict.APPROVED, null, List.of(), List.of()));
    }

    public Actor decider(GateFile file) {
        return actor(
                switch (file.round().orElseThrow().deciderPost()) {
                    case "PLANNING_DIRECTOR" -> "fgw.director";
                    case "VICE_MAYOR_CONSTRUCTION" -> "zf.construction";
                    case "VICE_MAYOR_CULTURE" -> "zf.culture";
                    case "VICE_MAYOR_CIVIL" -> "zf.civil";
                    default -> "zf.mayor";
                });
    }

    /** Leads the project's gate to a refusal, after which a new one is open; true when there is one to begin with. */
    public boolean startAgain(String code) {
        GateView gate = gate(code).gate();
        if (gate.status() == GateStatus.CLOSED) {
            return false;
        }
        if (gate.status() == GateStatus.PREPARING && gate.roundNo() == 0) {
            return true;
        }
        if (gate.status() == GateStatus.PREPARING) {
            submit(code);
        }
        if (gate.status() == GateStatus.ISSUING) {
            issue(gate);
        }
        allAgree(code);
        if (gate(code).gate().status() == GateStatus.COORDINATING) {
            boolean again = gate(code).standing().stream()
                    .anyMatch(
                            opinion -> opinion.answer() == Answer.OBJECT || opinion.status() == OpinionStatus.STOPPED);
            coordinate(code, again ? Coordination.Choice.ASK_AGAIN : Coordination.Choice.REPORT);
            allAgree(code);
        }
        if (gate(code).gate().status() == GateStatus.COORDINATING) {
            coordinate(code, Coordination.Choice.ASK_AGAIN);
            allAgree(code);
        }
        decide(code, new DecisionGiven(Verdict.REFUSED, "条件不具备。", List.of(), List.of()));
        return true;
    }

    /** A gate from submission to approval, everybody agreeing. */
    public void passGate(String code) {
        submit(code);
        allAgree(code);
        approve(code);
    }
}
