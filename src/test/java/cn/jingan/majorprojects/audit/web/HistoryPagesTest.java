package cn.jingan.majorprojects.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.audit.AuditRule;
import cn.jingan.majorprojects.audit.HistoryWebFixture;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class HistoryPagesTest {
    private static HistoryWebFixture fixture;
    private static MockMvc mvc;

    @BeforeAll
    static void begin() {
        fixture = new HistoryWebFixture();
        Words words = WordsTest.words();
        HistoryCriteria criteria = new HistoryCriteria(fixture.organization(), fixture.cases(), words);
        HistoryScreens screens = new HistoryScreens(
                fixture.history(), criteria, fixture.marks(), new Timeline(words), words, fixture.organization());
        mvc = fixture.mvc(
                new HistoryPages(screens, criteria, new HistorySheet(fixture.history(), words), new Sheets(words)),
                new HistoryApi(fixture.history(), criteria));
    }

    @AfterAll
    static void end() {
        fixture.close();
    }

    @Test
    void entriesStandBelowTheirDayNewestFirst() throws Exception {
        Document page = page("/history?project=1");

        assertThat(page.select(".tl .day")).hasSize(1);
        assertThat(page.select(".tl .ent p:first-child").eachText())
                .startsWith("领导决定：S2", "进入阶段：国庆路")
                .hasSize(20);
        assertThat(page.select(".tl .when small").get(0).text()).isEqualTo("ZD-001 第 32 条");
    }

    @Test
    void anEntrySaysWhoWhatAndHowLate() throws Exception {
        Element newest = page("/history?project=1").selectFirst(".tl .ent");

        assertThat(newest.text()).contains("OFFICER", "记录迟 14 日", "材料 1 份", "同意<b>");
        assertThat(newest.select("del")).isEmpty();
        assertThat(newest.selectFirst(".ba").text()).isEqualTo("决定：AGREED");
        assertThat(newest.selectFirst("ins").text()).isEqualTo("AGREED");
        assertThat(newest.select("b").text()).isEqualTo("记录迟 14 日");
    }

    @Test
    void theChosenEntryShowsItsPlaceInTheChain() throws Exception {
        Document page = page("/history?project=1");
        Element second = page.select(".tl .ent a").get(1);

        Element panel = page(second.attr("href")).selectFirst("aside.panel");

        assertThat(page.selectFirst("aside.panel h2").text()).isEqualTo("第 32 条");
        assertThat(panel.selectFirst("h2").text()).isEqualTo("第 31 条");
        assertThat(panel.text()).contains("ZD-001，第 31 条，共 32 条", "与链一致", "本人岗位");
        assertThat(panel.select("dd.code").eachText()).allMatch(hash -> hash.length() == 64);
    }

    @Test
    void theActionsAreGroupedByWhatTheyAreAbout() throws Exception {
        Document page = page("/history?project=1");

        assertThat(page.select("#history-action > option").eachText()).containsExactly("全部");
        assertThat(page.select("#history-action optgroup").eachAttr("label"))
                .contains("关口", "节点")
                .doesNotHaveDuplicates()
                .noneMatch(label -> label.matches("[a-zA-Z]+"));
        assertThat(page.select("#history-action optgroup[label=关口] option").eachAttr("value"))
                .contains("gate.decided")
                .allMatch(action -> action.startsWith("gate."));
    }

    @Test
    void theOlderPartKeepsTheSearch() throws Exception {
        Document page = page("/history?q=S2%20%26%20a&project=1&limit=20");
        assertThat(page.select(".tl .ent")).isEmpty();
        assertThat(page.select(".empty")).hasSize(1);
        assertThat(page.selectFirst("#history-q").val()).isEqualTo("S2 & a");

        String older = page("/history?project=1&action=gate.opened")
                .selectFirst("a[rel=next]")
                .attr("href");

        assertThat(older).contains("project=1", "action=gate.opened", "after=");
        assertThat(page(older).select(".tl .ent")).hasSize(10);
        assertThat(page(older).selectFirst("#history-action option[selected]").val())
                .isEqualTo("gate.opened");
    }

    @Test
    void theHistoryOfAProjectStandsBelowItsHeadAndIsChecked() throws Exception {
        Document page = page("/projects/ZD-001/history");
        assertThat(page.selectFirst("main > div:first-child").text()).isEqualTo("ZD-001history");
        assertThat(page.select("#history-project")).isEmpty();
        assertThat(page.select(".verify b")).isEmpty();

        Document checked = page(page.selectFirst(".verify a").attr("href"));

        assertThat(checked.selectFirst(".verify").text()).contains("校验通过", "本链 1–32 条");
    }

    @Test
    void theExportIsATableOfWhatWasSearched() throws Exception {
        String href = page("/history?project=1&action=gate.decided")
                .selectFirst(".head a.btn")
                .attr("href");
        String csv = mvc.perform(get(href))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("ZD-001,32,").contains("领导决定：S2");
    }

    /** An empty file would look as if nothing had been done. */
    @Test
    void theExportOfAProjectThatIsNoneIsRefusedAndThePageSaysSo() throws Exception {
        assertThat(page("/history?project=999").select(".empty").text()).contains("没有“999”这个项目");
        Assertions.assertThatThrownBy(() -> mvc.perform(get("/history.csv?project=999")))
                .hasCauseInstanceOf(RuleViolation.class)
                .hasMessageContaining(AuditRule.PROJECT_UNCLEAR.name());
    }

    @Test
    void programsGetItemsAndWhereToGoOn() throws Exception {
        mvc.perform(get("/api/history?limit=1&project=ZD-001"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].seq").value(32))
                .andExpect(jsonPath("$.items[0].who.post").value("OFFICER"))
                .andExpect(jsonPath("$.next").isString());
        mvc.perform(get("/api/projects/ZD-001/history"))
                .andExpect(jsonPath("$.items.length()").value(32))
                .andExpect(jsonPath("$.next").doesNotExist());
        mvc.perform(get("/api/history/check?project=ZD-001"))
                .andExpect(jsonPath("$.intact").value(true))
                .andExpect(jsonPath("$.entries").value(32));
    }

    @Test
    void aDayThatIsNoneIsRefusedAtItsField() {
        Assertions.assertThatThrownBy(() -> mvc.perform(get("/history?from=2026-13-40")))
                .rootCause()
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(AuditRule.DAY_UNREADABLE);
                    assertThat(refusal.broken().get(0).field()).isEqualTo("from");
                });
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(java.net.URI.create(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
