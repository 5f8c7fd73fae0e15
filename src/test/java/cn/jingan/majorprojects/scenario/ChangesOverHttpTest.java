package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.OnMySql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Every change that moves a case, from the application to what becomes of it, by the actions that are offered alone. */
@Order(3)
@OnMySql
@Import(Fixtures.class)
@Transactional
class ChangesOverHttpTest {
    private static final String AUDITOR = "sjj.auditor";

    @Autowired
    private Cast cast;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private Programs programs;
    private String code;
    private String officer;
    private String head;

    @BeforeEach
    void people() {
        programs = new Programs(mvc);
    }

    @Test
    void suspend_a_project_and_let_it_go_on() {
        admitted(registry.road());
        JsonNode suspension = application("SUSPENSION");
        Map<String, ?> resumption = Map.of("kind", "RESUMPTION", "papers", "条件核查报告");
        assertThat(programs.refusal(officer, suspension, resumption)).isEqualTo("NOTHING_SUSPENDED");
        String gate = gate();
        through("SUSPENSION", Map.of());
        assertThat(project("runState")).isEqualTo("SUSPENDED");
        assertThat(project("light")).isEqualTo("GREY");
        assertThat(project("lightReason")).isEqualTo("项目已暂停，不判");
        assertThat(programs.read(officer, gate).at("/actions")).as("it stands").isEmpty();
        assertThat(programs.refusal(officer, suspension, Map.of())).isEqualTo("CASE_SUSPENDED");
        String change = through("RESUMPTION", Map.of());
        assertThat(project("runState")).isEqualTo("ACTIVE");
        assertThat(project("lightReason")).isEqualTo("本阶段未填计划日期，不判");
        assertThat(programs.read(officer, gate).at("/actions")).as("it goes on").isNotEmpty();
        assertThat(values(change)).contains("runState: SUSPENDED → ACTIVE");
    }

    @Test
    void terminate_a_project() {
        admitted(registry.road());
        cast.passGate(code);
        JsonNode termination = application("TERMINATION");
        assertThat(programs.refusal(officer, termination, Map.of("papers", "损失清算")))
                .isEqualTo("PAPERS_MISSING");
        String change = through("TERMINATION", Map.of());
        assertThat(project("runState")).isEqualTo("TERMINATED");
        assertThat(project("stage")).isEqualTo("PREPARATION");
        assertThat(values(change)).containsExactly("runState: ACTIVE → TERMINATED");
        assertThat(tasks(officer)).as("nothing is left to do").isEmpty();
        assertThat(programs.offered(officer, "/api/projects/" + code, "change.apply.CORRECTION"))
                .as("a closed project changes no more")
                .isEmpty();
        assertThat(programs.refusal(officer, termination, Map.of())).isEqualTo("CASE_ENDED");
    }

    @Test
    void take_a_project_out_of_the_reserve() {
        admitted(registry.road());
        Map<String, ?> termination = Map.of("kind", "TERMINATION", "papers", List.of("损失清算", "审计意见", "许可注销清单"));
        assertThat(programs.refusal(officer, application("WITHDRAWAL"), termination))
                .isEqualTo("CHANGE_UNFIT");
        String change = through("WITHDRAWAL", Map.of());
        assertThat(project("runState")).isEqualTo("WITHDRAWN");
        assertThat(values(change)).containsExactly("runState: ACTIVE → WITHDRAWN");
        assertThat(tasks(officer)).isEmpty();
    }

    @Test
    void put_a_project_back_into_the_reserve() {
        admitted(registry.road());
        cast.passGate(code);
        JsonNode back = application("BACK_TO_RESERVE");
        assertThat(programs.refusal(officer, back, Map.of("papers", "已有批文清单"))).isEqualTo("PAPERS_MISSING");
        String change = through("BACK_TO_RESERVE", Map.of());
        assertThat(project("stage")).isEqualTo("RESERVE");
        assertThat(project("runState")).isEqualTo("ACTIVE");
        assertThat(values(change)).containsExactly("stage: PREPARATION → RESERVE");
        assertThat(programs.offered(officer, gate(), "gate.prepare"))
                .as("it is released once more")
                .isPresent();
        assertThat(programs.refusal(officer, back, Map.of())).isEqualTo("CHANGE_UNFIT");
    }

    @Test
    void a_listed_project_leaves_only_after_the_outline_was_adjusted() {
        admitted(rows.untouched("INDUSTRIAL_NEW"));
        assertThat(programs.refusal(officer, application("WITHDRAWAL"), Map.of()))
                .isEqualTo("OUTLINE_FIRST");
        JsonNode outline = application("OUTLINE");
        assertThat(programs.refusal(officer, outline, Map.of("papers", "区政府常务会会议纪要")))
                .as("the standing committee of the people's congress decides too")
                .isEqualTo("PAPERS_MISSING");
        Map<String, String> records =
                Map.of("aspect", "WITHDRAW", "executiveRecord", "示例纪要 1 号", "congressRecord", "示例决定 1 号");
        String change = through("OUTLINE", records);
        assertThat(project("runState")).as("the record is the effect").isEqualTo("ACTIVE");
        assertThat(values(change))
                .contains("outline:  → WITHDRAW", "executiveRecord:  → 示例纪要 1 号", "congressRecord:  → 示例决定 1 号");
        through("WITHDRAWAL", Map.of());
        assertThat(project("runState")).isEqualTo("WITHDRAWN");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void another_department_takes_over_tasks_evidence_and_conditions() {
        admitted(registry.road());
        String condition = conditionOfTheLead();
        Map<String, String> same = Map.of("department", Registry.LEAD);
        assertThat(programs.refusal(officer, application("RESPONSIBILITY"), same))
                .isEqualTo("NOTHING_CHANGES");
        String change = through("RESPONSIBILITY", Map.of("department", "fgw"));
        assertThat(project("leadDepartment")).isEqualTo("fgw");
        assertThat(values(change)).containsExactly("leadDepartment: jgw → fgw");
        JsonNode file = programs.read(officer, "/api/changes/" + change);
        assertThat(Programs.texts(file.at("/file/handover"), "type")).contains("TASK", "CONDITION", "EVIDENCE");
        responsibilitiesAreKept();
        theNewOneMeets(condition);
    }

    /** The release into preparation, on a condition that the lead department has to meet. */
    private String conditionOfTheLead() {
        cast.submit(code);
        cast.allAgree(code);
        String decider = cast.decider(cast.gate(code)).username();
        Map<String, String> conditional = Map.of(
                "answer", "CONDITIONAL",
                "opinion", "同意，附条件。",
                "condition1", "办妥涉河许可",
                "conditionDepartment1", Registry.LEAD,
                "conditionDue1", LocalDate.now(clock).plusDays(30).toString());
        JsonNode decided = programs.take(decider, gate(), "gate.decide", conditional);
        return "/api/conditions/" + decided.at("/file/conditions/0/id").asString();
    }

    private void responsibilitiesAreKept() {
        JsonNode led =
                programs.read(officer, "/api/projects/" + code + "/changes").at("/responsibilities");
        assertThat(Programs.texts(led, "department")).containsExactly("jgw", "fgw");
        assertThat(Programs.texts(led, "toAt").get(0)).as("until when").isNotEmpty();
        List<String> handed = programs.read(AUDITOR, "/api/projects/" + code + "/history?limit=200")
                .at("/items")
                .valueStream()
                .filter(item -> item.path("action").asString().endsWith(".handedOver"))
                .map(item -> item.at("/changes/0/before").asString() + " → "
                        + item.at("/changes/0/after").asString())
                .toList();
        assertThat(handed).as("project and condition").containsExactly("jgw → fgw", "jgw → fgw");
    }

    private void theNewOneMeets(String condition) {
        JsonNode fulfil =
                programs.offered("fgw.handler", condition, "condition.fulfil").orElseThrow();
        assertThat(tasks("fgw.handler")).contains("condition.fulfil");
        assertThat(programs.refusal("jgw.handler", fulfil, Map.of())).isEqualTo("NOT_THE_CONDITION_OWNER");
        programs.take("fgw.handler", condition, "condition.fulfil", Map.of());
        assertThat(tasks("fgw.head")).contains("condition.verify");
        JsonNode met = programs.take("fgw.head", condition, "condition.verify", Map.of("answer", "ACCEPTED"));
        assertThat(met.at("/condition/status").asString()).isEqualTo("MET");
    }

    private void admitted(String project) {
        code = project;
        officer = changes.officer(code).username();
        head = changes.head(code).username();
        cast.completeStage(code);
        cast.passGate(code);
    }

    private JsonNode application(String kind) {
        return programs.offered(officer, "/api/projects/" + code, "change.apply." + kind)
                .orElseThrow();
    }

    /** Applied for, issued, agreed to by everybody, approved by who decides it. */
    private String through(String kind, Map<String, ?> given) {
        JsonNode applied = programs.take(officer, "/api/projects/" + code, "change.apply." + kind, given);
        String change = applied.at("/file/change/id").asString();
        String gate = "/api/gates/" + applied.at("/file/change/gateId").asString();
        opensTask(head, gate);
        programs.take(head, gate, "gate.issue", Map.of("answer", "ISSUED"));
        programs.read(AUDITOR, gate)
                .at("/file/opinions")
                .valueStream()
                .filter(opinion -> opinion.path("status").asString().equals("ASKED"))
                .forEach(opinion -> programs.answer(opinion, Map.of("answer", "AGREE")));
        String decider = changes.decider(changes.gate(change)).username();
        programs.take(decider, gate, "gate.decide", Map.of("answer", "APPROVED"));
        JsonNode effective = programs.read(AUDITOR, "/api/changes/" + change);
        assertThat(effective.at("/file/change/status").asString()).isEqualTo("EFFECTIVE");
        return change;
    }

    /** The task to issue it can be read, and its page be opened. */
    private void opensTask(String who, String gate) {
        String item = programs.read(who, "/api/work-items?q=" + code)
                .at("/items")
                .valueStream()
                .filter(task -> task.path("kind").asString().equals("gate.issue"))
                .map(task -> task.path("id").asString())
                .findFirst()
                .orElseThrow();
        programs.read(who, "/api/work-items/" + item);
        assertThat(programs.open(who, gate.substring("/api".length()) + "/issue"))
                .contains("<h1");
    }

    /** The latest gate between stages. */
    private String gate() {
        return "/api/gates/" + cast.gate(code).gate().id();
    }

    private String project(String field) {
        return programs.read(AUDITOR, "/api/projects/" + code).path(field).asString("");
    }

    private List<String> values(String change) {
        return programs.read(AUDITOR, "/api/changes/" + change)
                .at("/file/values")
                .valueStream()
                .map(value -> value.path("field").asString() + ": "
                        + value.path("before").asString("") + " → "
                        + value.path("after").asString(""))
                .toList();
    }

    /** The kinds of task of this project that wait for that person. */
    private List<String> tasks(String who) {
        return Programs.texts(programs.read(who, "/api/work-items?q=" + code).at("/items"), "kind");
    }
}
