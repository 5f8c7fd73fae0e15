package cn.jingan.majorprojects.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.indicator.IndicatorContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The table itself; the layout around it is tested with the other pages. */
@IndicatorContext
class IndicatorPagesTest {

    @Autowired
    private IndicatorPages pages;

    @Autowired
    private IndicatorApi api;

    @Autowired
    private ThymeleafViewResolver views;

    @Test
    void showsEveryIndicatorWithItsTargetToTheLetterAndHowItIsJudged() throws Exception {
        Document page = page(Locale.CHINESE);

        assertThat(page.select("tbody tr")).hasSize(26);
        assertThat(page.select(".head").text()).contains("26 项，约束性 8 项，预期性 18 项");
        assertThat(cells(page, 1)).contains("区级一般公共预算收入年均增长率", "3~5", "完成值在 3 至 5 % 之间", "区财政局");
        assertThat(cells(page, 15)).contains(">45", "完成值高于 45 %，等于不算");
        assertThat(cells(page, 16)).contains("下降 18", "较基期下降不少于 18 %", "约束性");
        assertThat(cells(page, 18)).contains("完成值不低于 10000 场");
        assertThat(cells(page, 19)).contains("完成市下达目标", "对照市下达的目标；下达文件录入前不判定");
        assertThat(cells(page, 20)).contains("全部完成；任务总量录入前不判定");
        assertThat(cells(page, 24)).contains("八级达成度 80", "按原文分级，达成度不低于 80 %");
        assertThat(cells(page, 25)).contains("高于同年全市值；全市值录入前不判定");
    }

    @Test
    void marksWhatIsOurDefaultAndWhatTheOutlineLeavesOpen() throws Exception {
        Document page = page(Locale.CHINESE);
        assertThat(page.select("#indicator-4 .tag").eachText()).containsExactly("口径待确认", "默认配置");
        assertThat(page.select("#indicator-1 .tag").eachText()).containsExactly("默认配置");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void leavesNoTextWithoutItsMessage(String language) throws Exception {
        assertThat(page(Locale.forLanguageTag(language)).text()).doesNotContain("??");
    }

    @Test
    void speaksEnglish() throws Exception {
        assertThat(page(Locale.ENGLISH).select("#indicator-25").text()).contains("above the value of the city");
        assertThat(cells(page(Locale.ENGLISH), 4)).contains("value at least 1800 × 100 million yuan");
        assertThat(cells(page(Locale.ENGLISH), 23)).contains("beds");
    }

    @Test
    void givesIndicatorsToPrograms() throws Exception {
        var http = MockMvcBuilders.standaloneSetup(api).build();
        http.perform(get("/api/indicators"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(26));
        http.perform(get("/api/indicators/1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.targetVerbatim").value("3~5"))
                .andExpect(jsonPath("$.targetLow").value(3))
                .andExpect(jsonPath("$.targetKind").value("RANGE"));
        http.perform(get("/api/indicators/first")).andExpect(status().isBadRequest());
    }

    private static String cells(Document page, int no) {
        return page.select("#indicator-" + no).text();
    }

    private Document page(Locale locale) throws Exception {
        return Jsoup.parse(MockMvcBuilders.standaloneSetup(pages)
                .setViewResolvers((name, language) -> views.resolveViewName(name + " :: main", language))
                .build()
                .perform(get("/indicators").locale(locale))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
