package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What officials know by name, done over the interface for programs as their own programs would. */
@OnH2
@Import(Fixtures.class)
@Transactional
class RoutingOverHttpTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LEAD = Registry.LEAD;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private String code;
    private String gate;
    private List<OpinionView> asked;

    @BeforeEach
    void departmentsAreAsked() {
        code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        gate = cast.gate(code).gate().id();
        asked = cast.open(code);
    }

    @Test
    void return_to_departments_to_the_coordinator_and_to_the_applicant_while_others_answer() {
        OpinionView answered = asked.get(0);
        cast.answer(answered, Answer.AGREE);
        Map<String, Object> back =
                Map.of("answer", "RETURN_DEPARTMENTS", "departments", List.of(answered.department()), "reason", "请再核。");
        ok("head", "/api/gates/" + gate + "/return", back);
        assertThat(cast.open(code)).as("it is asked anew beside the others").hasSize(asked.size());
        ok("head", "/api/gates/" + gate + "/return", Map.of("answer", "RETURN_COORDINATOR", "reason", "请协调。"));
        assertThat(rows.open(gate)).containsExactly("gate.coordinate");
        Map<String, Object> direct = Map.of("answer", "RETURN_APPLICANT", "minutes", "请补正。", "direct", true);
        ok("head", "/api/gates/" + gate + "/coordinate", direct);
        cast.submit(code);
        assertThat(rows.open(gate)).as("straight back to who returned it").containsExactly("gate.coordinate");
    }

    @Test
    void withdraw_the_submission_and_take_an_opinion_back() {
        OpinionView first = asked.get(0);
        cast.answer(first, Answer.OBJECT);
        JsonNode taken = ok(
                first.department() + ".head", "/api/opinions/" + first.id() + "/take-back", Map.of("reason", "情况有变。"));
        assertThat(taken.at("/opinion/status").asString()).isEqualTo("TAKEN_BACK");
        JsonNode withdrawn = ok("officer", "/api/gates/" + gate + "/withdraw", Map.of("reason", "材料有误。"));
        assertThat(withdrawn.at("/file/gate/status").asString()).isEqualTo("PREPARING");
        assertThat(withdrawn.at("/file/opinions")).as("what was said stays").hasSize(asked.size() + 1);
    }

    @Test
    void add_a_signer_before_and_after_ones_own_opinion() {
        OpinionView first = asked.get(0);
        String path = "/api/opinions/" + first.id();
        Map<String, Object> before = Map.of("department", "mzj", "question", "请先提出意见。");
        ok(first.department() + ".handler", path + "/consult", before);
        cast.answer(of("mzj"), Answer.AGREE);
        cast.draft(first, Answer.AGREE);
        Map<String, Object> then =
                Map.of("answer", "THEN_ASK", "department", "wlj", "post", "HEAD", "question", "请复核。");
        ok(first.department() + ".head", path + "/issue", then);
        assertThat(of("wlj").post()).isEqualTo("HEAD");
    }

    @Test
    void transfer_delegate_and_recall_a_task() {
        String item = item("opinion.draft", asked.get(0).id());
        String owner = asked.get(0).department() + ".handler";
        Actor other = rows.holder("SECOND", "HANDLER", asked.get(0).department());
        String head = cast.actor(asked.get(0).department() + ".head").personId();
        ok(owner, item + "/delegate", Map.of("to", head, "question", "是否同意？"));
        ok(owner, item + "/recall", Map.of());
        ok(owner, item + "/transfer", Map.of("to", other.personId(), "reason", "休假。"));
        assertThat(rows.item("opinion.draft", asked.get(0).id())).containsEntry("assignee", other.personId());
    }

    @Test
    void pass_several_tasks_on_by_what_their_selection_offers() {
        String first = begun();
        String second = begun();
        Actor other = rows.holder("SECOND", "OFFICER", LEAD);
        String chosen = "/api/work-items/several?item=" + first + "&item=" + second;
        JsonNode offered = read("officer", chosen).at("/actions/1");
        assertThat(offered.at("/title").asString()).isEqualTo("批量转办");
        assertThat(offered.at("/fields/1/options"))
                .extracting(option -> option.at("/value").asString())
                .contains(other.personId());
        assertThat(offered.at("/fields/1/help").asString()).isNotBlank();
        List<String> items = List.of(offered.at("/fields/0/value").asString().split(";"));
        String href = offered.at("/href").asString();
        Map<String, Object> body = Map.of("items", items, "to", other.personId(), "reason", "休假。");
        assertThat(ok("officer", href, body).at("/items").asInt()).isEqualTo(2);
        assertThat(read("officer", chosen).at("/actions")).isEmpty();
        assertThat(send("mzj.officer", href, body).getStatus()).isEqualTo(404);
        assertThat(perform("mzj.officer", get(chosen)).getStatus()).isEqualTo(404);
    }

    /** The first task of another road. */
    private String begun() {
        String milestone = cast.roadMap(registry.road()).get(0).id();
        return rows.item("milestone.complete", milestone).get("id").toString();
    }

    @Test
    void tasks_that_refuse_are_named_to_programs() {
        String item = begun();
        ok("officer", "/api/work-items/" + item + "/release", Map.of());
        MockHttpServletResponse refused =
                send("officer", "/api/work-items/several/claim", Map.of("items", List.of(item + "@0")));
        assertThat(refused.getStatus()).isEqualTo(409);
        JsonNode problem = JSON.readTree(text(refused));
        assertThat(problem.at("/rule").asString()).isEqualTo("ITEM_REFUSED");
        assertThat(problem.at("/errors/items/0").asString()).contains("示例道路", "变动");
        assertThat(send("officer", "/api/work-items/several/claim", Map.of("items", List.of("x")))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void copy_watch_and_urge_once_a_day() {
        String item = item("opinion.draft", asked.get(0).id());
        ok("officer", item + "/copy", Map.of("departments", List.of("mzj"), "said", "供参考。"));
        ok("officer", "/api/me/watches/" + code, Map.of());
        assertThat(read("officer", "/api/me/watches").toString()).contains(code);
        ok("officer", item + "/urge", Map.of());
        assertThat(send("officer", item + "/urge", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    void keep_a_view_of_the_inbox_by_what_the_answer_offers() {
        JsonNode offered = read("officer", "/api/me/views?light=GREY").at("/actions/0");
        assertThat(offered.at("/fields/5/name").asString()).isEqualTo("light");
        assertThat(offered.at("/fields/5/value").asString()).isEqualTo("GREY");
        String href = offered.at("/href").asString();
        Map<String, Object> body = Map.of("name", "灰灯", "box", "started", "q", code, "light", "GREY", "due", "");
        assertThat(send("officer", href, Map.of("name", "灰灯", "box", "todo", "stage", "LATER"))
                        .getStatus())
                .isEqualTo(422);
        ok("officer", href, body);
        JsonNode kept = read("officer", "/api/me/views").at("/items/0");
        assertThat(kept.at("/view/name").asString()).isEqualTo("灰灯");
        JsonNode items = read("officer", kept.at("/items").asString()).at("/items");
        assertThat(items).hasSize(kept.at("/count").asInt()).isNotEmpty().allSatisfy(item -> assertThat(
                        item.at("/project").asString())
                .isEqualTo(code));
        ok("officer", kept.at("/actions/0/href").asString(), Map.of());
        assertThat(read("officer", "/api/me/views").at("/items")).isEmpty();
    }

    @Test
    void name_a_substitute_for_a_period_but_not_in_the_past() {
        LocalDate today = LocalDate.now(clock);
        String handler = cast.actor(LEAD + ".handler").personId();
        Map<String, Object> wanted = Map.of(
                "post", "HEAD", "department", LEAD, "substitute", handler, "from", today, "to", today.plusDays(2));
        Map<String, Object> past = Map.of(
                "post", "HEAD", "department", LEAD, "substitute", handler, "from", today.minusDays(3), "to", today);
        assertThat(send("head", "/api/me/substitutions", past).getStatus()).isEqualTo(422);
        ok("head", "/api/me/substitutions", wanted);
        assertThat(read("head", "/api/me/substitutions").toString()).contains(handler);
    }

    @Test
    void apply_for_every_kind_of_change_that_fits() throws Exception {
        cast.allAgree(code);
        cast.approve(code);
        List<String> offered = read("officer", "/api/projects/" + code)
                .at("/actions")
                .valueStream()
                .map(action -> action.at("/name").asString())
                .filter(name -> name.startsWith("change.apply."))
                .toList();
        assertThat(offered)
                .contains("change.apply.INVESTMENT", "change.apply.SUSPENSION", "change.apply.RESPONSIBILITY")
                .doesNotContain("change.apply.RESUMPTION", "change.apply.TERMINATION");
        MockHttpServletResponse applied = change("CORRECTION", Map.of("present", "应为", "wanted", "实为"), "更正单");
        assertThat(applied.getStatus()).as(applied.getContentAsString()).isEqualTo(200);
        assertThat(change("RESUMPTION", Map.of(), "条件核查报告").getStatus())
                .as("nothing is suspended")
                .isEqualTo(409);
        MockHttpServletResponse paused = change("SUSPENSION", Map.of(), "维护方案");
        assertThat(JSON.readTree(paused.getContentAsString(StandardCharsets.UTF_8))
                        .at("/file/change/kind")
                        .asString())
                .isEqualTo("SUSPENSION");
    }

    @Test
    void propose_a_project_beyond_the_82_with_a_frozen_paper_and_sub_projects() {
        String draft = ok("officer", "/api/intakes", Map.of("name", "示例道路改造"))
                .at("/intake/id")
                .asString();
        assertThat(send("officer", "/api/intakes/" + draft + "/submit", Map.of())
                        .getStatus())
                .as("it says what is missing")
                .isEqualTo(422);
        ok("officer", "/api/intakes/" + draft, proposal());
        JsonNode submitted = ok("officer", "/api/intakes/" + draft + "/submit", Map.of());
        assertThat(submitted.at("/papers")).as("the paper as it was submitted").hasSize(1);
        assertThat(submitted.at("/papers/0/name").asString()).endsWith(".pdf");
        assertThat(read("officer", "/api/programmes").at("/items")).isNotEmpty();
        Map<String, Object> plot = Map.of("name", "一标段", "nationalState", "UNVERIFIED", "shanghaiState", "UNVERIFIED");
        JsonNode part = ok("officer", "/api/projects/" + code + "/sub-projects", plot);
        assertThat(part.at("/subProject/name").asString()).isEqualTo("一标段");
    }

    @Test
    void ask_chosen_departments_beside_the_case() {
        Map<String, Object> question = Map.of("title", "由谁出资", "question", "请说明依据。", "departments", List.of("czj"));
        JsonNode opened = ok("officer", "/api/projects/" + code + "/consultations", question);
        String answer = opened.at("/answers/0/id").asString();
        ok("czj.handler", "/api/answers/" + answer + "/give", Map.of("answer", "由区财政出资。"));
        String id = opened.at("/consultation/id").asString();
        JsonNode concluded = ok("officer", "/api/consultations/" + id + "/conclude", Map.of("conclusion", "由区财政出资。"));
        assertThat(concluded.at("/consultation/status").asString()).isEqualTo("CONCLUDED");
    }

    @Test
    void a_limit_in_a_year_whose_holidays_are_not_published_says_so() {
        rows.change("update gate_round set sign_off_due = '2035-03-05' where gate_id = ?", gate);
        assertThat(text(perform("officer", get("/gates/" + gate)))).contains("该年放假安排未公布，期限暂按周末计算");
    }

    private static Map<String, Object> proposal() {
        Map<String, Object> proposal = new HashMap<>(Map.of(
                "name", "示例道路改造",
                "kind", "TRANSPORT",
                "leadDepartment", LEAD,
                "route", "APPROVAL",
                "funding", "GOVERNMENT",
                "necessity", "通行能力不足。",
                "fundSource", "区级财力",
                "investment", new BigDecimal("12000.50"),
                "unit", "示例单位",
                "scale", "长约 800 米。"));
        proposal.putAll(Map.of("site", "示例路", "plannedStart", "2027-03-01", "plannedEnd", "2029-08-31"));
        return proposal;
    }

    private OpinionView of(String department) {
        return cast.open(code).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private String item(String kind, String subject) {
        return "/api/work-items/" + rows.item(kind, subject).get("id");
    }

    private MockHttpServletResponse change(String kind, Map<String, String> fields, String paper) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/api/projects/{code}/changes", code)
                .file(new MockMultipartFile("evidence", "材料.pdf", "application/pdf", Cast.SCAN))
                .param("kind", kind)
                .param("reason", "情况变化。")
                .param("papers", paper);
        fields.forEach(request::param);
        return mvc.perform(request.with(user(LEAD + ".officer")).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private JsonNode ok(String who, String path, Map<String, Object> body) {
        MockHttpServletResponse answer = send(who, path, body);
        assertThat(answer.getStatus())
                .as("%s by %s: %s", path, who, text(answer))
                .isBetween(200, 204);
        return JSON.readTree(text(answer).isEmpty() ? "{}" : text(answer));
    }

    private JsonNode read(String who, String path) {
        return JSON.readTree(text(perform(who, get(path))));
    }

    private MockHttpServletResponse send(String who, String path, Map<String, Object> body) {
        return perform(who, post(path).contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body)));
    }

    private MockHttpServletResponse perform(String who, MockHttpServletRequestBuilder request) {
        String username = who.contains(".") ? who : LEAD + "." + who;
        try {
            return mvc.perform(request.with(user(username)).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
