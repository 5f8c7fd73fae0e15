package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import cn.jingan.majorprojects.testing.OnH2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who comes second with a change is told who changed what meanwhile. */
@OnH2
@Import(Fixtures.class)
class OvertakenTest {
    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Rows rows;

    private ApiClient officer;
    private String code;

    @BeforeEach
    void anUntouchedSchool() {
        officer = ApiClient.of(port).basic("jyj.officer", "jingan-demo");
        code = rows.untouched("SCHOOL");
    }

    @Test
    void aProgramIsToldWhoChangedWhat() {
        String seen = version();
        String site = recorded(seen);

        Answer second = record(Map.of("site", "别处"), "If-Match", seen);
        Answer english = record(Map.of("site", "别处"), "If-Match", seen, "Accept-Language", "en");

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("rule").asString()).isEqualTo("STALE_VERSION");
        assertThat(second.at("detail").asString())
                .contains("最近的变动：20", "，区教育局·项目专员，", "→ " + site)
                .endsWith("。");
        assertThat(english.at("detail").asString()).contains("Latest change: 20", "→ " + site);
    }

    @Test
    void whoMissedSeveralIsToldOfEach() {
        String seen = version();
        String first = recorded(seen);
        String then = recorded(version());

        assertThat(record(Map.of("site", "别处"), "If-Match", seen).at("detail").asString())
                .containsSubsequence(first + " → " + then, "— → " + first);
    }

    @Test
    void whatElseHappenedMeanwhileIsNotTakenForIt() {
        String seen = version();
        String site = recorded(seen);
        Answer sent = officer.postJson("/api/projects/" + code + "/copy", Map.of("departments", List.of("rsj")));
        assertThat(sent.status()).isEqualTo(204);

        Answer second = record(Map.of("site", "别处"), "If-Match", seen);

        assertThat(second.at("detail").asString()).contains("→ " + site).doesNotContain("抄送");
    }

    @Test
    void whoNamesAVersionThatNeverWasMissedNothing() {
        recorded(version());
        Answer refused = record(Map.of("site", "别处"), "If-Match", "\"999\"");
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.at("detail").asString()).doesNotContain("最近的变动");
    }

    @Test
    void aPersonReadsItAboveTheFormWithWhatTheyTyped() throws Exception {
        String seen = version();
        String site = recorded(seen);

        MockHttpServletResponse response = mvc.perform(post("/projects/" + code + "/details")
                        .with(user("jyj.officer"))
                        .with(csrf())
                        .param("version", seen.replace("\"", ""))
                        .param("site", "别处"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(412);
        Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("[role=alert]").text()).contains("最近的变动：20", "→ " + site);
        assertThat(page.select("input[name=site]").val()).isEqualTo("别处");
        assertThat(page.select("#f-site-n").text()).isEqualTo("最新内容：" + site);
    }

    @Test
    void whoseRoadMapAmongSeveralWasChangedIsToldByWhom() {
        Map<String, Object> late = cells("2031-03-03");
        Answer first = officer.postJson("/api/me/schedule", cells("2031-02-02"));
        assertThat(first.status()).as("%s", first.body()).isEqualTo(200);

        Answer second = officer.postJson("/api/me/schedule", late);

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("rule").asString()).isEqualTo("ROAD_MAP_CHANGED");
        assertThat(second.at("detail").asString()).contains("被别人改过", "最近的变动：20", "，区教育局·项目专员，", "2031-02-02");
    }

    /** The planned day of the first milestone, as the grid sends it with the version that was seen. */
    private Map<String, Object> cells(String day) {
        long seen =
                officer.get("/api/projects/" + code + "/schedule").at("version").asLong();
        return Map.of("seen-" + code, String.valueOf(seen), "planned-" + code + "-1", day);
    }

    /** A new site, recorded under that version. */
    private String recorded(String seen) {
        String site = "大宁路 " + UUID.randomUUID();
        Answer first = record(Map.of("site", site), "If-Match", seen);
        assertThat(first.status()).as("%s", first.body()).isEqualTo(200);
        return site;
    }

    private Answer record(Map<String, Object> details, String... headers) {
        return officer.postJson("/api/projects/" + code + "/details", details, headers);
    }

    private String version() {
        return "\"" + officer.get("/api/projects/" + code).at("version").asLong() + "\"";
    }
}
