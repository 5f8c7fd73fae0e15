package cn.jingan.majorprojects.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and programs are offered inside a round, what they are told, and what they then see. */
@OnH2
@Import(Fixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundApiTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private MockMvc mvc;

    /** One project serves as long as its gates can be opened anew. */
    private String code;

    private String lead;
    private String gate;

    @BeforeEach
    void departmentsAreAsked() {
        if (code == null || !cast.startAgain(code)) {
            code = rows.untouched("MEDICAL");
            cast.completeStage(code);
        }
        cast.submit(code);
        gate = cast.gate(code).gate().id();
        lead = cast.project(code).leadDepartment();
    }

    @Test
    void everybody_is_offered_what_is_theirs_inside_a_round() throws Exception {
        assertThat(offered(lead + ".head", "/api/gates/" + gate)).containsExactly("gate.add-signer", "gate.return");
        assertThat(offered(lead + ".officer", "/api/gates/" + gate)).containsExactly("gate.withdraw");
        assertThat(offered("sjj.auditor", "/api/gates/" + gate)).isEmpty();
        assertThat(read(lead + ".head", "/api/gates/" + gate).at("/actions").toString())
                .as("nobody of audit signs, and nobody has answered yet to whom it could be returned")
                .doesNotContain("\"sjj\"", "RETURN_DEPARTMENTS");
        OpinionView opinion = cast.open(code).get(0);
        String path = "/api/opinions/" + opinion.id();
        assertThat(offered(opinion.department() + ".handler", path))
                .containsExactly("opinion.draft", "opinion.consult");
        cast.draft(opinion, Answer.AGREE);
        assertThat(offered(opinion.department() + ".handler", path)).containsExactly("opinion.take-back");
        assertThat(offered(opinion.department() + ".head", path)).containsExactly("opinion.issue");
        cast.issue(opinion);
        assertThat(offered(opinion.department() + ".head", path)).containsExactly("opinion.take-back");
    }

    @Test
    void an_added_department_that_does_not_exist_is_refused_at_its_field() throws Exception {
        MockHttpServletResponse answer = send(
                lead + ".head",
                "/api/gates/" + gate + "/add-signer",
                "{\"department\":\"nowhere\",\"question\":\"?\"}");
        assertThat(answer.getStatus()).isEqualTo(422);
        JsonNode problem = JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.at("/rule").asString()).isEqualTo("NO_SUCH_DEPARTMENT");
        assertThat(problem.at("/errors").propertyNames()).containsExactly("department");
        assertThat(problem.at("/detail").asString()).contains("没有这个部门：nowhere");
        assertThat(send(lead + ".head", "/api/gates/" + gate + "/add-signer", "{}")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(lead + ".head", "/api/gates/0000000000000/add-signer", "{}")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_single_post_is_added_on_the_form_and_answers_on_its_own_page() throws Exception {
        Document form = page(lead + ".head", "/gates/" + gate + "/add-signer");
        assertThat(form.select("aside [name=post]")).isNotEmpty();
        assertThat(form.select("aside form").text()).contains("单一岗位", "部门负责人").doesNotContain("审计员");
        MockHttpServletResponse added = mvc.perform(post("/gates/{id}/add-signer", gate)
                        .with(user(lead + ".head"))
                        .with(csrf())
                        .param("department", "mzj")
                        .param("post", "HEAD")
                        .param("question", "请部门负责人本人提出意见。"))
                .andReturn()
                .getResponse();
        assertThat(added.getRedirectedUrl()).isEqualTo("/gates/" + gate);
        OpinionView asked = cast.open(code).stream()
                .filter(opinion -> opinion.post() != null)
                .findFirst()
                .orElseThrow();
        assertThat(offered("mzj.head", "/api/opinions/" + asked.id())).containsExactly("opinion.give");
        Document own = page("mzj.head", "/opinions/" + asked.id() + "/give");
        assertThat(own.select("aside h2").text()).contains("本岗位意见");
        MockHttpServletResponse given = mvc.perform(post("/opinions/{id}/give", asked.id())
                        .with(user("mzj.head"))
                        .with(csrf())
                        .param("answer", "OBJECT")
                        .param("opinion", "配套不足。"))
                .andReturn()
                .getResponse();
        assertThat(given.getRedirectedUrl()).isEqualTo("/?done=opinion.give");
        assertThat(page(lead + ".head", "/gates/" + gate).select("article.op").text())
                .contains("区民政局·部门负责人", "配套不足。");
        String instance = rows.gate("process_id", gate);
        assertThat(read("sjj.auditor", "/api/projects/" + code + "/process?instance=" + instance)
                        .toString())
                .contains("部门会签 区民政局·部门负责人");
    }

    @Test
    void a_removed_department_that_answers_is_told_so() throws Exception {
        add("mzj");
        OpinionView added = cast.open(code).stream()
                .filter(each -> each.department().equals("mzj"))
                .findFirst()
                .orElseThrow();
        String removal = "{\"department\":\"mzj\",\"reason\":\"无须征求。\"}";
        assertThat(send(lead + ".head", "/api/gates/" + gate + "/remove-signer", removal)
                        .getStatus())
                .isEqualTo(200);
        MockHttpServletResponse answer =
                send("mzj.handler", "/api/opinions/" + added.id() + "/draft", "{\"answer\":\"AGREE\"}");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("OPINION_ENDED", "已不再征求（已减签）");
    }

    @Test
    void the_page_says_who_must_sign_and_what_was_done_to_the_round() throws Exception {
        OpinionView optional = cast.open(code).get(0);
        rows.change("update gate_opinion set required = false where id = ?", optional.id());
        add("mzj");
        cast.answer(optional, Answer.OBJECT);
        cast.allAgree(code);
        cast.coordinate(code);

        Document page = page(lead + ".head", "/gates/" + gate);

        assertThat(page.select("article.op .tag").eachText()).contains("必签", "加签");
        assertThat(page.select("table.rounds").text()).contains("加签", "牵头协调", "已协调，请再次答复。");
        assertThat(page.select(".offers a").eachText()).contains("加签", "退回");
        JsonNode file = read(lead + ".head", "/api/gates/" + gate).at("/file");
        assertThat(file.at("/interventions").valueStream().map(each -> each.at("/kind")
                        .asString()))
                .containsExactly("ADDED", "COORDINATED");
        assertThat(file.at("/opinions")
                        .valueStream()
                        .filter(each -> each.at("/id").asString().equals(optional.id()))
                        .map(each -> each.at("/required").asBoolean()))
                .containsExactly(false);
    }

    @Test
    void each_form_inside_a_round_can_be_sent_from_its_page() throws Exception {
        add("mzj");
        Document form = page(lead + ".head", "/gates/" + gate + "/remove-signer");
        assertThat(form.select("aside input[name=department]").eachAttr("value"))
                .containsExactly("mzj");
        MockHttpServletResponse wordless = mvc.perform(post("/gates/{id}/remove-signer", gate)
                        .with(user(lead + ".head"))
                        .with(csrf())
                        .param("department", "mzj"))
                .andReturn()
                .getResponse();
        assertThat(wordless.getStatus()).isEqualTo(422);
        MockHttpServletResponse removed = mvc.perform(post("/gates/{id}/remove-signer", gate)
                        .with(user(lead + ".head"))
                        .with(csrf())
                        .param("department", "mzj")
                        .param("reason", "无须征求。"))
                .andReturn()
                .getResponse();
        assertThat(removed.getRedirectedUrl()).isEqualTo("/gates/" + gate);
        assertThat(rows.opinions(gate, 1)).contains("mzj:1:REMOVED");
    }

    @Test
    void a_work_item_names_the_gate_by_its_full_word() {
        String label = rows.item("opinion.draft", cast.open(code).get(0).id())
                .get("label")
                .toString();
        assertThat(label).matches("(G1 入库|S1 出库（储备→前期）)，第 \\d+ 轮");
    }

    @Test
    void the_steps_name_the_department_of_each_sign_off() throws Exception {
        String instance = rows.gate("process_id", gate);
        JsonNode process = read("sjj.auditor", "/api/projects/" + code + "/process?instance=" + instance);
        String name = "部门会签 " + cast.project(code).leadDepartment();
        assertThat(process.toString()).doesNotContain(name).contains("部门会签 区发改委");
        assertThat(process.at("/shown/steps")
                        .valueStream()
                        .filter(step -> step.at("/node").asString().equals("askedCall"))
                        .map(step -> step.at("/name").asString()))
                .hasSize(cast.open(code).size())
                .doesNotHaveDuplicates()
                .contains("部门会签 区发改委");
    }

    private void add(String department) throws Exception {
        String body = "{\"department\":\"" + department + "\",\"question\":\"请提出意见。\"}";
        assertThat(send(lead + ".head", "/api/gates/" + gate + "/add-signer", body)
                        .getStatus())
                .isEqualTo(200);
    }

    private List<String> offered(String username, String path) throws Exception {
        Stream<JsonNode> actions = read(username, path).at("/actions").valueStream();
        return actions.map(action -> action.at("/name").asString()).toList();
    }

    private JsonNode read(String username, String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(user(username))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private Document page(String username, String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(user(username))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String username, String path, String body) throws Exception {
        return mvc.perform(post(path)
                        .with(user(username))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }
}
