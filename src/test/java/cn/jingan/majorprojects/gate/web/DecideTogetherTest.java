package cn.jingan.majorprojects.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several decisions at once, as a browser and a program send them. */
@OnH2
@Import(Fixtures.class)
class DecideTogetherTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DIRECTOR = "fgw.director";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DataSource source;

    @Test
    void decides_exactly_what_is_ticked_and_says_why_the_rest_was_not() throws Exception {
        GateView ticked = deciding();
        GateView left = deciding();
        GateView overtaken = deciding();
        GateView alone = deciding();
        rows.change("update gate_round set batch = false where gate_id = ?", alone.id());
        assertThat(offered())
                .contains(tick(ticked), tick(left), tick(overtaken))
                .doesNotContain(tick(alone));
        withdraw(overtaken);

        Map<String, Object> body = Map.of(
                "ticked",
                List.of(tick(ticked), tick(overtaken), tick(alone)),
                "answer",
                "APPROVED",
                "opinion",
                "同意入库。",
                "opinions",
                Map.of(left.id(), "没有勾选，不会用到。"));
        JsonNode report = read(send(json(body).header("Idempotency-Key", ticked.id())), 200);

        assertThat(report.at("/decided").asInt()).isEqualTo(1);
        assertThat(report.at("/lines").valueStream().map(line -> line.at("/rule")
                        .asString("-")))
                .containsExactly("-", "GATE_AT_ANOTHER_STEP", "DECIDED_ONE_BY_ONE");
        assertThat(report.toString()).contains("现在处于“申报”", "须逐项决定");
        assertThat(report.at("/lines/1/sentence").asString()).contains("最近的变动：20", "项目专员，");
        assertThat(rows.verdicts(ticked.id())).containsExactly("APPROVED");
        assertThat(rows.ledger(ticked.id())).endsWith("gate.decided", "gate.closed");
        assertThat(rows.history(report.at("/id").asString())).containsExactly("gate.decidedTogether");
        untouched(left);
        untouched(alone);
        assertThat(read(send(json(body).header("Idempotency-Key", ticked.id())), 200))
                .isEqualTo(report);
    }

    @Test
    void is_refused_as_a_whole_where_none_goes_through() throws Exception {
        GateView gate = deciding();
        withdraw(gate);
        JsonNode problem = read(send(json(Map.of("ticked", List.of(tick(gate)), "answer", "APPROVED"))), 409);
        assertThat(problem.at("/rule").asString()).isEqualTo("GATE_AT_ANOTHER_STEP");
        read(send(json(Map.of("ticked", List.of("nonsense"), "answer", "APPROVED"))), 422);
        read(send(json(Map.of("ticked", List.of(tick(gate)), "answer", "CONDITIONAL"))), 422);
        JsonNode foreign = read(
                mvc.perform(json(Map.of("ticked", List.of(tick(deciding())), "answer", "APPROVED"))
                                .with(user("zf.culture")))
                        .andReturn()
                        .getResponse(),
                403);
        assertThat(foreign.at("/rule").asString()).isEqualTo("NOT_THE_DECIDER");
    }

    @Test
    void is_offered_in_the_inbox_and_shows_what_became_of_each() throws Exception {
        GateView common = deciding();
        GateView own = deciding();
        GateView left = deciding();
        assertThat(page("/").select("a[href=/gates/decide]").text()).contains("批量决定");
        Document form = page("/gates/decide");
        assertThat(form.select("input[name=ticked]").eachAttr("value")).contains(tick(common), tick(own), tick(left));
        assertThat(form.select("input[name=ticked][checked]")).isEmpty();

        MockHttpServletResponse wordless = send(form(common, own).param("answer", "REFUSED"));
        assertThat(wordless.getStatus()).isEqualTo(422);
        Document again = Jsoup.parse(wordless.getContentAsString(StandardCharsets.UTF_8));
        assertThat(again.select("input[name=ticked][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(tick(common), tick(own));
        assertThat(again.select("td.bad .err").text()).contains("须写明理由");

        String to = send(form(common, own)
                        .param("answer", "REFUSED")
                        .param("opinion", "条件不具备。")
                        .param("opinion-" + own.id(), "资金没有来源。"))
                .getRedirectedUrl();

        assertThat(opinion(common)).isEqualTo("条件不具备。");
        assertThat(opinion(own)).isEqualTo("资金没有来源。");
        untouched(left);
        assertThat(page(to).select("#h-report").text()).contains("不同意：2 项办成，0 项没有办成");
        assertThat(page(to).select("input[name=ticked]").eachAttr("value")).doesNotContain(tick(common));
        assertThat(mvc.perform(get(to).with(user("zf.culture")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("nobody else's report")
                .isEqualTo(404);
    }

    @Test
    void needs_one_connection_at_a_time() throws Exception {
        GateView gate = deciding();
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        Deque<Connection> others = new ArrayDeque<>();
        try {
            while (others.size() < pool.getMaximumPoolSize() - 1) {
                others.push(pool.getConnection());
            }
            Map<String, Object> body = Map.of("ticked", List.of(tick(gate)), "answer", "APPROVED");
            MockHttpServletRequestBuilder request = json(body).header("Idempotency-Key", gate.id());
            assertThat(read(send(request), 200).at("/decided").asInt()).isEqualTo(1);
        } finally {
            for (Connection other : others) {
                other.close();
            }
        }
    }

    /** A project at its entry into the reserve library, for its decision. */
    private GateView deciding() {
        String code = rows.untouched("GREEN_SPACE", "ROAD_BRIDGE");
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        return cast.gate(code).gate();
    }

    private void withdraw(GateView gate) {
        withdrawals.withdraw(
                cast.actor(gate.leadDepartment() + ".officer"), gate.id(), Version.ANY, new Reason("材料有误。"));
    }

    private void untouched(GateView gate) {
        assertThat(cast.gate(gate.project()).gate()).isEqualTo(gate);
        assertThat(rows.open(gate.id())).containsExactly("gate.decide");
        assertThat(rows.verdicts(gate.id())).isEmpty();
    }

    private String opinion(GateView gate) {
        return rows.text("select opinion from gate_decision where gate_id = ?", gate.id());
    }

    private static String tick(GateView gate) {
        return gate.id() + "@" + gate.version();
    }

    private List<String> offered() throws Exception {
        JsonNode list = read(
                mvc.perform(get("/api/gates/decide").with(user(DIRECTOR)))
                        .andReturn()
                        .getResponse(),
                200);
        return list.at("/actions/0/fields/0/options")
                .valueStream()
                .map(option -> option.at("/value").asString())
                .toList();
    }

    private MockHttpServletRequestBuilder form(GateView... ticked) {
        MockHttpServletRequestBuilder form = post("/gates/decide");
        for (GateView gate : ticked) {
            form = form.param("ticked", tick(gate));
        }
        return form;
    }

    private static MockHttpServletRequestBuilder json(Map<String, Object> body) {
        return post("/api/gates/decide")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(DIRECTOR)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private JsonNode read(MockHttpServletResponse answer, int status) throws Exception {
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return JSON.readTree(text);
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(user(DIRECTOR))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
