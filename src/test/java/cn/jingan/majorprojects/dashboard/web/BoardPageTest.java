package cn.jingan.majorprojects.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.dashboard.BoardFixture;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.testing.OnH2;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annex's projects at every stage; rolled back. */
@OnH2
@Transactional
class BoardPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void theAnnex(@Autowired JdbcTemplate rows, @Autowired OrganizationQueries organization, @Autowired Clock clock) {
        new BoardFixture(rows, organization, clock).annexOnly().spread();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zf.construction", "jyj.officer", "sjj.auditor"})
    void everyNumberOfTheMatrixAndOfTheZonesOpensAListOfAsManyRows(String username) throws Exception {
        List<Element> links = page(username).select(".matrix td a, .zones a, table.phone a");
        assertThat(links).hasSizeGreaterThan(3);
        for (Element link : links) {
            String list = link.attr("href");
            assertThat(list).startsWith("/projects");
            JsonNode rows =
                    json.readTree(text(username, "/api" + list + (list.contains("?") ? "&" : "?") + "limit=200"));
            assertThat(rows.get("items").size()).as(list).isEqualTo(Integer.parseInt(link.text()));
            int shown =
                    Jsoup.parse(text(username, list)).select("main tbody tr").size();
            assertThat(shown).as(list).isEqualTo(Integer.parseInt(link.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zf.mayor", "jyj.officer"})
    void theApiCountsWhatThePageShows(String username) throws Exception {
        JsonNode board = json.readTree(text(username, "/api/board"));
        Document page = page(username);
        JsonNode rows = board.get("matrix").get("rows");
        List<Element> shown = page.select(".matrix tbody tr");
        for (int i = 0; i < rows.size(); i++) {
            assertThat(shown.get(i).select("td.sumc").text())
                    .isEqualTo(number(rows.get(i).get("total").asLong()));
        }
        assertThat(shown.get(rows.size()).select("td.sumc").text())
                .isEqualTo(number(board.get("figures").get("projects").asLong()));
        assertThat(page.select("[aria-labelledby=h-gates] tbody tr"))
                .hasSize(board.get("gates").get("rows").size());
        assertThat(page.select("[aria-labelledby=h-waits] tbody tr"))
                .hasSize(board.get("waits").size());
        assertThat(page.select("table.phone.wait tbody tr td:last-child").eachText())
                .containsExactlyElementsOf(board.get("zones")
                        .valueStream()
                        .map(zone -> number(zone.get("projects").asLong()))
                        .toList());
    }

    @Test
    void saysNothingItHasNoWordsForAndStylesNothingInline() throws Exception {
        Document chinese = page("zf.mayor");
        Document english =
                Jsoup.parse(mvc.perform(get("/board").with(user("zf.mayor")).cookie(new Cookie("lang", "en")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(english.select("h1").text()).isEqualTo("Portfolio board");
        Predicate<String> missing = words -> words.contains("??");
        assertThat(chinese.html()).doesNotMatch(missing);
        assertThat(english.html()).doesNotMatch(missing);
        assertThat(chinese.select("main [style], main style, main script")).isEmpty();
    }

    @Test
    void saysInWordsWhatIsNotThere() throws Exception {
        Document page = page("zf.mayor");
        assertThat(page.select("main .empty b").eachText()).containsExactly("没有在办的关口", "没有在等的部门");
        assertThat(page.select(".days3 p").eachText()).hasSize(3).containsOnly("这 30 日没有到期的事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/api/board"})
    void isClosedToAdministrators(String path) throws Exception {
        mvc.perform(get(path).with(user("admin.system"))).andExpect(status().isForbidden());
    }

    private static String number(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }

    private Document page(String username) throws Exception {
        return Jsoup.parse(text(username, "/board"));
    }

    private String text(String username, String path) throws Exception {
        return mvc.perform(get(path).with(user(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
