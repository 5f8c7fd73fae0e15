package cn.jingan.majorprojects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnMySql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What the lead department records beside the outline: on the page, over the API, in the history, in the decision. */
@OnMySql
@Import(Fixtures.class)
class DetailsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void isRecordedOnThePageAndConfirmedByTheHead() throws Exception {
        String code = rows.untouched("SCHOOL");
        String page = "/projects/" + code + "/details";
        assertThat(page("/projects/" + code, "jyj.officer").select(".stages").text())
                .as("it is in no stage before it is admitted")
                .doesNotContain("20");
        assertThat(page(page, "jyj.officer").select("input[name=investment]").val())
                .isEmpty();

        mvc.perform(post(page)
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .param("investment", "12000.5")
                        .param("subdistrict", "jd-jnl")
                        .param("unit", " 示例单位 ")
                        .param("scale", "")
                        .param("plannedStart", "2027-03-01"))
                .andExpect(redirectedUrl("/projects/" + code));

        Document overview = page("/projects/" + code, "jyj.head");
        assertThat(overview.text()).contains("12,000.50", "示例单位", "2027-03-01 — 未填", "待复核");
        assertThat(page(page, "jyj.officer").select("input[name=investment]").val())
                .isEqualTo("12000.50");

        mvc.perform(post(page + "/confirm").with(csrf()).with(user("jyj.head"))).andExpect(status().isFound());
        assertThat(page("/projects/" + code, "jyj.head").text()).contains("复核于").doesNotContain("待复核");
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where project = ? and action like 'details.%' order by seq",
                        String.class, code))
                .containsExactly("details.recorded", "details.confirmed");

        mvc.perform(post(page)
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .param("investment", "12000.50")
                        .param("subdistrict", "jd-jnl")
                        .param("unit", "示例单位")
                        .param("plannedStart", "2027-03-01"))
                .andExpect(status().isFound());
        assertThat(page("/projects/" + code, "jyj.head").text())
                .as("the same again changes nothing, not even that it was confirmed")
                .contains("复核于");
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where project = ? and action like 'details.%'",
                        String.class, code))
                .hasSize(2);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongAtItsField() throws Exception {
        String code = rows.untouched("SCHOOL");
        mvc.perform(post("/projects/" + code + "/details")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .param("investment", "一亿")
                        .param("unit", "示例单位"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("value=\"示例单位\"")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("id=\"f-investment-e\"")));
        assertThat(jdbc.queryForObject(
                        "select count(*) from project_details d join project_project p on p.id = d.project_id"
                                + " where p.code = ?",
                        Long.class,
                        code))
                .isZero();
    }

    @Test
    void offersItsFieldsOverTheApi() throws Exception {
        String code = rows.untouched("SCHOOL");
        mvc.perform(get("/api/projects/" + code).with(user("jyj.officer")))
                .andExpect(jsonPath("$.actions[?(@.name == 'details.record')].href")
                        .value("/api/projects/" + code + "/details"));
        mvc.perform(post("/api/projects/" + code + "/details")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"investment\": 800, \"subdistrict\": \"nowhere\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.subdistrict").isNotEmpty());
        mvc.perform(post("/api/projects/" + code + "/details")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"investment\": 800}"))
                .andExpect(jsonPath("$.investment").value(800.0))
                .andExpect(jsonPath("$.confirmedBy").doesNotExist());
        mvc.perform(get("/api/projects/" + code).with(user("jyj.head")))
                .andExpect(jsonPath("$.investment").value(800.0))
                .andExpect(jsonPath("$.actions[?(@.name == 'details.confirm')]").isNotEmpty());
    }

    /** Default configuration: admission of a school of 1 亿元 or more is decided by the vice mayor, else by planning. */
    @Test
    void theAmountDecidesWhoDecides() {
        String large = rows.untouched("SCHOOL");
        cast.record(large);
        assertThat(decider(large)).isEqualTo("VICE_MAYOR_CULTURE");
        assertThat(decider(rows.untouched("SCHOOL"))).isEqualTo("PLANNING_DIRECTOR");
    }

    private String decider(String code) {
        cast.completeStage(code);
        cast.submit(code);
        GateFile file = cast.gate(code);
        return file.round().orElseThrow().deciderPost();
    }

    private Document page(String path, String username) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
