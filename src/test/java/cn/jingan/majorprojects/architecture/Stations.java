package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.audit.Samples;
import cn.jingan.majorprojects.audit.sample.SampleOrder;
import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.organization.NewAccount;
import cn.jingan.majorprojects.organization.OwnService;
import cn.jingan.majorprojects.organization.PeopleService;
import cn.jingan.majorprojects.organization.PeopleService.Invitation;
import cn.jingan.majorprojects.organization.Token;
import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.intake.IntakeService;
import cn.jingan.majorprojects.project.intake.ProjectKind;
import cn.jingan.majorprojects.project.intake.Proposal;
import cn.jingan.majorprojects.project.subproject.CodeState;
import cn.jingan.majorprojects.project.subproject.SubProjectEntry;
import cn.jingan.majorprojects.project.subproject.SubProjectService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.WorklistService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases led to the places at which each command is due: of one department, and of others. */
@TestComponent
class Stations {
    /** The department that every project is asked about, and whose handler and head the matrix has. */
    private static final String ASKED = "ghj";

    private static final String NOTHING = "0000000000000";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private cn.jingan.majorprojects.gate.GateService gates;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationQueries answers;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private SubProjectService subProjects;

    @Autowired
    private SignerService signers;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private ModelStations models;

    @Autowired
    private OwnService own;

    @Autowired
    private Samples samples;

    @Autowired
    private PeopleService people;

    @Autowired
    private SideStations side;

    @Autowired
    private PersonStations persons;

    @Autowired
    private Clock clock;

    private final Map<String, String> ids = new HashMap<>();

    /** What stands for the variable of the pattern; of tokens and accounts those of the person who asks. */
    String id(String pattern, String relation, String username) {
        if (relation.equals("none")) {
            return pattern.contains("{no}") ? "999" : NOTHING;
        }
        String key = pattern.replaceFirst("^/api", "") + " " + relation;
        String found = ids.getOrDefault(key + " " + username, ids.get(key));
        if (found == null) {
            throw new AssertionError("Stations knows no " + key);
        }
        return found;
    }

    /** Leads the cases there; the people of the matrix get a token each. */
    void prepare(List<String> usernames) {
        lead("own", untouched("jyj"));
        lead("other", untouched("wjw", "tzb"));
        side.of("jyj").forEach((pattern, id) -> put("own", pattern, id));
        side.of("wjw").forEach((pattern, id) -> put("other", pattern, id));
        both("/indicators/{no}", "1", "2");
        both("/departments/{code}/rename", "jyj", "wjw");
        both("/departments/{code}/close", "jyj", "wjw");
        for (String path : List.of("", "/draft")) {
            both("/decision-tables/{key}" + path, "sign-off-matrix", "decision-level");
        }
        for (String path : List.of("", "/draft", "/copy")) {
            both("/milestone-templates/{key}" + path, "SCHOOL", "MEDICAL");
        }
        models.of("admin.system").forEach((pattern, id) -> put("own", pattern, id));
        models.of("admin.system2").forEach((pattern, id) -> put("other", pattern, id));
        Invitation stranger = stranger();
        usernames.forEach(username -> own(username, stranger.id()));
        String substitution = persons.substitution();
        both("/substitutions/{id}/revoke", substitution, substitution);
        both("/me/substitutions/{id}/revoke", substitution, substitution);
        String workbook = persons.workbook("jyj.officer", rows.another("SCHOOL"));
        String others = persons.workbook("wjw.officer", rows.another("MEDICAL"));
        for (String path : List.of("", "/report.xlsx", "/confirm")) {
            both("/me/schedule/imports/{id}" + path, workbook, others);
        }
        papers();
        both("/password/{secret}", stranger.secret(), stranger.secret());
    }

    /** Working papers are the auditors' alone, whoever of them drew or marked. */
    private void papers() {
        String entry = Objects.requireNonNull(
                jdbc.queryForObject("select min(entry_id) from audit_leaf where chain <> 'SYSTEM'", String.class));
        both("/history/entries/{id}/mark", entry, entry);
        SampleOrder order = new SampleOrder(SampleOrder.Method.RANDOM, "matrix", 3, null, null);
        String sample = samples.draw(cast.actor("sjj.auditor"), order);
        for (String path : List.of("", "/entries.csv", "/entries.xlsx", "/entries.json")) {
            both("/history/samples/{id}" + path, sample, sample);
        }
    }

    private void lead(String relation, Deque<String> codes) {
        milestones(relation, codes.pop(), codes.pop());
        String preparing = codes.pop();
        cast.completeStage(preparing);
        put(relation, "/gates/{id}", gate(preparing));
        put(relation, "/gates/{id}/sheet", gate(preparing));
        put(relation, "/gates/{id}/prepare", gate(preparing));
        put(relation, "/gates/{id}/waivers", gate(preparing));
        String issuing = codes.pop();
        cast.completeStage(issuing);
        gates.prepare(
                cast.actor(cast.project(issuing).leadDepartment() + ".officer"),
                gate(issuing),
                Version.ANY,
                new Submission(Verdict.APPROVED, "条件具备。"));
        put(relation, "/gates/{id}/issue", gate(issuing));
        consultations(relation, codes.pop());
        answers(relation, codes);
        opinions(relation, codes);
    }

    private void milestones(String relation, String open, String submitted) {
        cast.record(open);
        for (String path : List.of(
                "",
                "/details",
                "/details/confirm",
                "/documents",
                "/gates",
                "/history",
                "/milestones",
                "/road-map",
                "/process",
                "/process.svg",
                "/replay",
                "/consultations",
                "/consultations/new",
                "/sub-projects")) {
            put(relation, "/projects/{code}" + path, open);
        }
        subProject(relation, open);
        intakes(relation, open);
        persons.project(open).forEach((pattern, code) -> put(relation, pattern, code));
        MilestoneView first = cast.roadMap(open).get(0);
        put(relation, "/milestones/{id}", first.id());
        put(relation, "/milestones/{id}/complete", first.id());
        String added = cast.add(open, Stage.CONSTRUCTION, "管线会审").id();
        for (String path : List.of("/drop", "/move", "/link", "/assign")) {
            put(relation, "/milestones/{id}" + path, added);
        }
        String item = rows.item("milestone.complete", first.id()).get("id").toString();
        worklist.release(cast.actor(cast.project(open).leadDepartment() + ".officer"), item, Version.ANY);
        put(relation, "/work-items/{id}/claim", item);
        MilestoneView waiting = submit(submitted);
        put(relation, "/milestones/{id}/verify", waiting.id());
        Document scan = documents.of(new Subject("milestone", waiting.id())).get(0);
        put(relation, "/documents/{id}", scan.id());
        put(relation, "/documents/{id}/content", scan.id());
    }

    /** Of one's own the department of the matrix is asked, of others another. */
    private void consultations(String relation, String code) {
        Actor officer = cast.actor(cast.project(code).leadDepartment() + ".officer");
        String asked = relation.equals("own") ? ASKED : "czj";
        Question question = new Question("问题", "全文", List.of(asked), null);
        String asking = consultations.ask(officer, code, question);
        put(relation, "/consultations/{id}", asking);
        put(relation, "/consultations/{id}/stop", asking);
        put(relation, "/answers/{id}/give", answers.answers(asking).get(0).id());
        String concluding = consultations.ask(officer, code, question);
        consultations.stop(officer, concluding, Version.ANY, "不再等待", null);
        put(relation, "/consultations/{id}/conclude", concluding);
    }

    /** A complete draft, and one that is submitted; the latter as a row, so that the registry stays the outline's. */
    private void intakes(String relation, String code) {
        ProjectFacts project = cast.project(code);
        Details details = new Details(BigDecimal.TEN, null, "某校", "规模", null, null, null);
        Proposal school = new Proposal(
                "矩阵示例" + code,
                ProjectKind.EDUCATION,
                project.leadDepartment(),
                "APPROVAL",
                "GOVERNMENT",
                null,
                List.of(),
                "理由",
                null,
                details);
        String draft = intakes.draft(cast.actor(project.leadDepartment() + ".officer"), school);
        List.of("", "/edit", "/submit", "/discard").forEach(path -> put(relation, "/intakes/{id}" + path, draft));
        String submitted = Ids.next();
        jdbc.update(
                """
                insert into project_intake (
                  id, status, submissions, department, drafted_by, project_id, project, name, features, created_at,
                  changed_at, version)
                values (?, 'SUBMITTED', 1, ?, 'matrix', ?, ?, '矩阵示例', '', '2026-01-01', '2026-01-01', 0)
                """,
                submitted,
                project.leadDepartment(),
                project.id(),
                code);
        put(relation, "/intakes/{id}/supplement", submitted);
    }

    private void subProject(String relation, String code) {
        SubProjectEntry part =
                new SubProjectEntry("一号地块", null, null, CodeState.UNVERIFIED, null, CodeState.UNVERIFIED, null);
        String id = subProjects.add(cast.actor(cast.project(code).leadDepartment() + ".officer"), code, part);
        put(relation, "/sub-projects/{id}", id);
        put(relation, "/sub-projects/{id}/remove", id);
    }

    /** Leads a project into preparation and there up to the first milestone that its head must verify. */
    private MilestoneView submit(String code) {
        cast.completeStage(code);
        while (cast.project(code).stage() == Stage.RESERVE) {
            cast.passGate(code);
        }
        String lead = cast.project(code).leadDepartment();
        for (MilestoneView milestone : present(code)) {
            if (milestone.statutory()) {
                Completion done = new Completion(LocalDate.now(clock), null, null, List.of(Cast.scan("证据.pdf")));
                milestones.complete(cast.actor(lead + ".officer"), milestone.id(), Version.ANY, done);
                return milestone;
            }
            cast.complete(lead, milestone);
        }
        throw new AssertionError(code + " has no statutory milestone");
    }

    private List<MilestoneView> present(String code) {
        Stage stage = cast.project(code).stage();
        return cast.roadMap(code).stream()
                .filter(milestone -> milestone.stage() == stage && milestone.status() != MilestoneStatus.DONE)
                .toList();
    }

    private void answers(String relation, Deque<String> codes) {
        String coordinating = codes.pop();
        cast.completeStage(coordinating);
        cast.submit(coordinating);
        List<OpinionView> asked = cast.open(coordinating);
        cast.answer(asked.get(0), Answer.OBJECT);
        asked.stream().skip(1).forEach(opinion -> cast.answer(opinion, Answer.AGREE));
        put(relation, "/gates/{id}/coordinate", gate(coordinating));
        String deciding = codes.pop();
        cast.completeStage(deciding);
        cast.submit(deciding);
        cast.allAgree(deciding);
        put(relation, "/gates/{id}/decide", gate(deciding));
    }

    private void opinions(String relation, Deque<String> codes) {
        String code = codes.pop();
        cast.completeStage(code);
        cast.submit(code);
        OpinionView asked = opinion(code, relation);
        put(relation, "/opinions/{id}", asked.id());
        put(relation, "/opinions/{id}/draft", asked.id());
        put(relation, "/opinions/{id}/consult", asked.id());
        String item = rows.item("opinion.draft", asked.id()).get("id").toString();
        put(relation, "/work-items/{id}", item);
        put(relation, "/work-items/{id}/release", item);
        persons.task(item).forEach((pattern, id) -> put(relation, pattern, id));
        String other = codes.pop();
        cast.completeStage(other);
        cast.submit(other);
        OpinionView drafted = opinion(other, relation);
        cast.draft(drafted, Answer.AGREE);
        put(relation, "/opinions/{id}/issue", drafted.id());
        put(relation, "/opinions/{id}/take-back", drafted.id());
        for (String path : List.of("add-signer", "return", "withdraw")) {
            put(relation, "/gates/{id}/" + path, gate(other));
        }
        rounds(relation, codes.pop());
    }

    private void rounds(String relation, String code) {
        cast.completeStage(code);
        cast.submit(code);
        Actor head = cast.actor(cast.project(code).leadDepartment() + ".head");
        signers.add(head, gate(code), Version.ANY, new Consultation("mzj", "请提出意见。"));
        put(relation, "/gates/{id}/remove-signer", gate(code));
        put(relation, "/gates/{id}/ask-next", gate(code));
        String department = relation.equals("own") ? ASKED : "wlj";
        signers.add(head, gate(code), Version.ANY, new Consultation(department, "HEAD", "请提出意见。"));
        put(relation, "/opinions/{id}/give", alone(code));
    }

    /** The opinion that a post is asked for by itself. */
    private String alone(String code) {
        return cast.open(code).stream()
                .filter(opinion -> opinion.post() != null)
                .map(OpinionView::id)
                .findFirst()
                .orElseThrow();
    }

    private OpinionView opinion(String code, String relation) {
        return cast.open(code).stream()
                .filter(opinion ->
                        relation.equals("own") == opinion.department().equals(ASKED))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ASKED + " is not asked about " + code));
    }

    private void own(String username, String stranger) {
        Actor actor = cast.actor(username);
        String token = own.issueToken(actor, "矩阵", Token.Scope.READ, 1).id();
        String foreign = own.issueToken(cast.actor("zf.civil"), "他人", Token.Scope.READ, 1)
                .id();
        for (String path : List.of("/me/tokens/{id}", "/me/tokens/{id}/revoke")) {
            ids.put(path + " own " + username, token);
            both(path, token, foreign);
        }
        ids.put("/me/copies/{id}/read own " + username, persons.copy(actor.personId()));
        both("/me/copies/{id}/read", persons.copy(actor.personId()), persons.copy("ZF-MAYOR"));
        String view = persons.view(actor);
        ids.put("/me/views/{id}/remove own " + username, view);
        both("/me/views/{id}/remove", view, persons.view(cast.actor("zf.civil")));
        String notice = notice(actor);
        for (String path : List.of("/me/notices/{id}/read", "/me/notices/{id}/open")) {
            ids.put(path + " own " + username, notice);
            both(path, notice, notice(cast.actor("zf.civil")));
        }
        for (String path :
                List.of("", "/{command}", "/enable", "/disable", "/give", "/withdraw", "/reset", "/end-sessions")) {
            ids.put("/people/{id}" + path + " own " + username, actor.personId());
            both("/people/{id}" + path, actor.personId(), stranger);
        }
    }

    private String notice(Actor actor) {
        String id = Ids.next();
        jdbc.update(
                """
                insert into notification_notice (
                  id, outgoing_id, person_id, kind, words, label, href, shown, created_at)
                values (?, ?, ?, 'WORK', 'work.gate.decide', 'S2', '/projects', true, '2026-01-01')
                """,
                id,
                Ids.next(),
                actor.personId());
        return id;
    }

    private Invitation stranger() {
        List<Holding> posts = List.of(new Holding("HANDLER", "wjw"));
        return people.create(cast.actor("admin.security"), new NewAccount("matrix.stranger", "试用", posts));
    }

    private String gate(String code) {
        return cast.gate(code).gate().id();
    }

    private Deque<String> untouched(String... departments) {
        List<String> of = List.of(departments);
        Deque<String> codes = new ArrayDeque<>();
        jdbc.queryForList("select code, lead_department from project_project order by code").stream()
                .filter(row -> of.contains(row.get("lead_department").toString()))
                .forEach(row -> codes.add(row.get("code").toString()));
        return codes;
    }

    private void put(String relation, String pattern, String id) {
        ids.put(pattern + " " + relation, id);
    }

    private void both(String pattern, String own, String other) {
        put("own", pattern, own);
        put("other", pattern, other);
    }
}
