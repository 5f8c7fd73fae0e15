package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeRequest;
import cn.jingan.majorprojects.change.ChangeService;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.condition.ConditionReport;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.gate.figure.FigureEntry;
import cn.jingan.majorprojects.gate.figure.FigureKind;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.gate.waiver.WaiverProcess;
import cn.jingan.majorprojects.light.LightOverrideProcess;
import cn.jingan.majorprojects.material.Filed;
import cn.jingan.majorprojects.material.MaterialQueries;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.money.CostEntry;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.money.funds.FundService;
import cn.jingan.majorprojects.money.funds.StatementEntry;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.ReplyGiven;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.supervision.SupervisionService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases led to what goes round their stages. */
@TestComponent
@Import(Registry.class)
class SideStations {
    @Autowired
    private Registry registry;

    @Autowired
    private Cast cast;

    @Autowired
    private EntryService entries;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PermitService permits;

    @Autowired
    private MoneyService money;

    @Autowired
    private FundService funds;

    @Autowired
    private FigureService figures;

    @Autowired
    private WaiverProcess process;

    @Autowired
    private LightOverrideProcess overrides;

    @Autowired
    private ConditionService conditions;

    @Autowired
    private GateService gates;

    @Autowired
    private GateSubjects subjects;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MaterialService materials;

    @Autowired
    private MaterialQueries materialQueries;

    @Autowired
    private SupervisionService supervisions;

    @Autowired
    private Clock clock;

    /** Ids by pattern, in cases of that department. */
    Map<String, String> of(String department) {
        String open = propose(department);
        String returned = propose(department);
        Confirmation back = new Confirmation(Confirmation.Choice.RETURNED, "请补充材料。");
        entries.confirm(cast.actor("fgw.planning"), returned, Version.ANY, back);
        Map<String, String> ids = new HashMap<>(Map.of(
                "/projects/{code}/entry", registry.road(department),
                "/proposals/{id}", open,
                "/proposals/{id}/confirm", open,
                "/proposals/{id}/revise", returned));
        changes(department, ids);
        permits(department, ids);
        money(department, ids);
        funds(department, ids);
        figures(department, ids);
        waivers(department, ids);
        lights(department, ids);
        conditions(department, ids);
        materials(department, ids);
        supervisions(department, ids);
        return ids;
    }

    /** One that was asked for; as a row with its task, of a gate that is opened early. */
    private void waivers(String department, Map<String, String> ids) {
        String code = registry.road(department);
        String gate = gates.open(subjects.of(cast.project(code).id()), GateKind.S2, "none", "gate@1");
        String id = Ids.next();
        jdbc.update(
                """
                insert into gate_waiver (
                  id, gate_id, project_id, project, requirement, label, reason, valid_until, status, department, asked_by,
                  asked_at, version)
                values (?, ?, ?, ?, 'S2-FEASIBILITY', '示例', '示例', '2030-01-01', 'ASKED', ?, 'matrix',
                  '2026-01-01', 0)
                """,
                id,
                gate,
                cast.project(code).id(),
                code,
                department);
        process.asked(cast.project(code).id(), code, id);
        ids.put("/waivers/{id}", id);
        ids.put("/waivers/{id}/decide", id);
    }

    /** One that the officer asked for; as a row, so that the leader of the matrix is the one who decides. */
    private void lights(String department, Map<String, String> ids) {
        String judged = registry.road(department);
        ids.put("/projects/{code}/light", judged);
        ids.put("/projects/{code}/light/override", judged);
        String code = registry.road(department);
        String id = Ids.next();
        jdbc.update(
                """
                insert into light_override (
                  id, project_id, project, label, colour, judged, judged_reason, reason, valid_until, status, department,
                  asked_post, asked_by, asked_at, decider_post, decision_days, table_version, version)
                values (?, ?, ?, '灰 → 绿', 'GREEN', 'GREY', '示例', '示例', '2030-01-01', 'ASKED', ?, 'OFFICER', 'matrix',
                  '2026-01-01', 'VICE_MAYOR_CULTURE', 3, 'decision-level@1', 0)
                """,
                id,
                cast.project(code).id(),
                code,
                department);
        overrides.asked(cast.project(code).id(), code, id);
        for (String path : List.of("", "/decide", "/end")) {
            ids.put("/light-overrides/{id}" + path, id);
        }
    }

    /** One that its owner reported, of a gate that is opened early. */
    private void conditions(String department, Map<String, String> ids) {
        String code = registry.road(department);
        String project = cast.project(code).id();
        String gate = gates.open(subjects.of(project), GateKind.S1, "none", "gate@1");
        String id = Ids.next();
        conditions.set(List.of(new Condition(
                id,
                gate,
                project,
                code,
                1,
                "办妥许可。",
                "czj",
                LocalDate.now(clock).plusDays(9),
                null,
                ConditionStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0)));
        ConditionReport report = new ConditionReport("已办妥。", List.of(Cast.scan("许可.pdf")));
        conditions.report(cast.actor("czj.handler"), id, Version.ANY, report);
        for (String path : List.of("", "/fulfil", "/verify")) {
            ids.put("/conditions/{id}" + path, id);
        }
    }

    private void figures(String department, Map<String, String> ids) {
        ids.put("/projects/{code}/figures", registry.road(department));
        ids.put("/projects/{code}/figures/new", registry.road(department));
        FigureEntry entry =
                new FigureEntry(FigureKind.SIGNING_RATE, 96, 100, LocalDate.now(clock), List.of(Cast.scan("签约统计.pdf")));
        String figure = figures.record(cast.actor(department + ".officer"), registry.road(department), entry);
        for (String path : List.of("", "/verify", "/annul")) {
            ids.put("/figures/{id}" + path, figure);
        }
    }

    private void materials(String department, Map<String, String> ids) {
        String code = registry.road(department);
        ids.put("/projects/{code}/materials", code);
        ids.put("/projects/{code}/documents/new", code);
        Actor officer = cast.actor(department + ".officer");
        String material = materials.file(officer, code, Filed.of("SITE_PHOTO", Filed.photo("现场.png")));
        for (String path : List.of("", "/replace", "/disclose", "/annul")) {
            ids.put("/materials/{id}" + path, material);
        }
        String file = materialQueries.visible(officer, material).fileId();
        ids.put("/documents/{id}/view", file);
        ids.put("/documents/{id}/preview", file);
    }

    /** One to be answered by the head, and one that was answered. */
    private void supervisions(String department, Map<String, String> ids) {
        String code = registry.road(department);
        ids.put("/projects/{code}/supervisions", code);
        ids.put("/projects/{code}/supervisions/new", code);
        OrderWanted wanted = new OrderWanted(Level.SUPERVISION, "示例", "示例", null, null, null, null, null);
        String asked = supervisions.issue(cast.actor("jgw.office"), code, wanted);
        for (String path : List.of("", "/answer", "/withdraw")) {
            ids.put("/supervisions/{id}" + path, asked);
        }
        String answered = supervisions.issue(cast.actor("jgw.office"), code, wanted);
        ReplyGiven reply = new ReplyGiven(SupervisionReply.Kind.OBJECTION, "示例", List.of(), null);
        supervisions.answer(cast.actor(department + ".head"), answered, Version.ANY, reply);
        ids.put("/supervisions/{id}/verify", answered);
    }

    private void permits(String department, Map<String, String> ids) {
        ids.put("/projects/{code}/permits", registry.road(department));
        ids.put("/projects/{code}/permits/new", registry.road(department));
        PermitEntry entry = new PermitEntry(
                "CONSTRUCTION", null, "1 号", "示例机关", LocalDate.now(clock), null, List.of(Cast.scan("许可证.pdf")));
        String permit = permits.record(cast.actor(department + ".officer"), registry.road(department), entry);
        for (String path : List.of("", "/verify", "/extend", "/start", "/annul")) {
            ids.put("/permits/{id}" + path, permit);
        }
    }

    private void money(String department, Map<String, String> ids) {
        ids.put("/projects/{code}/money", registry.road(department));
        ids.put("/projects/{code}/money/new", registry.road(department));
        CostEntry entry = new CostEntry(
                CostKind.ESTIMATE,
                null,
                BigDecimal.TEN,
                LocalDate.now(clock),
                "可研批复",
                null,
                List.of(),
                List.of(Cast.scan("批复.pdf")));
        String cost = money.record(cast.actor(department + ".officer"), registry.road(department), entry);
        for (String path : List.of("", "/confirm", "/annul", "/study")) {
            ids.put("/costs/{id}" + path, cost);
        }
    }

    /** A month of a case that entered the system in 前期. */
    private void funds(String department, Map<String, String> ids) {
        String code = registry.road(department);
        Actor officer = cast.actor(department + ".officer");
        StageProposal proposal = new StageProposal(Stage.PREPARATION, "已取得批复。", List.of(Cast.scan("批复.pdf")));
        String entered = entries.propose(officer, code, proposal);
        entries.confirm(
                cast.actor("fgw.planning"),
                entered,
                Version.ANY,
                new Confirmation(Confirmation.Choice.CONFIRMED, null));
        for (String path : List.of("/fund-statements", "/fund-statements/new", "/annual-plans", "/annual-plans/new")) {
            ids.put("/projects/{code}" + path, code);
        }
        StatementEntry entry = new StatementEntry(
                YearMonth.now(clock).minusMonths(1),
                BigDecimal.TEN,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                "场地平整",
                null,
                List.of());
        String statement = funds.record(officer, code, entry);
        for (String path : List.of("", "/confirm", "/correct")) {
            ids.put("/fund-statements/{id}" + path, statement);
        }
    }

    private void changes(String department, Map<String, String> ids) {
        ids.put("/projects/{code}/changes", registry.road(department));
        ids.put("/projects/{code}/changes/new", registry.road(department));
        for (String path : List.of("", "/edit", "/effect", "/adjusted")) {
            ids.put("/projects/{code}/schedule" + path, registry.road(department));
        }
        String applied = correct(department);
        ids.put("/changes/{id}", applied);
        ids.put("/changes/{id}/approve", applied);
        String returned = correct(department);
        HeadAnswer back = new HeadAnswer(HeadAnswer.Choice.RETURNED, "请补充。");
        changes.approve(cast.actor(department + ".head"), returned, Version.ANY, back);
        ids.put("/changes/{id}/revise", returned);
        ids.put("/changes/{id}/abandon", returned);
    }

    private String correct(String department) {
        ChangeRequest correction =
                ChangeCast.request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null);
        return changes.apply(cast.actor(department + ".officer"), registry.road(department), correction);
    }

    private String propose(String department) {
        StageProposal proposal = new StageProposal(Stage.CONSTRUCTION, "已开工。", List.of(Cast.scan("开工令.pdf")));
        return entries.propose(cast.actor(department + ".officer"), registry.road(department), proposal);
    }
}
