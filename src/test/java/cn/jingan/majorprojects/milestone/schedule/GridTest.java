package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShareService;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The dates of several projects of one officer on one page: all saved or none, every refusal at its cell. */
@OnMySql
@Import(Fixtures.class)
class GridTest {
    /** A Monday far enough ahead that nothing is late. */
    private static final LocalDate START = LocalDate.of(2031, 3, 3);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ScheduleQueries queries;

    @Autowired
    private MilestoneShareService shares;

    @Autowired
    private PermitService permits;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    private String one = "";
    private String two = "";

    @BeforeEach
    void twoHomes() {
        one = rows.another("ELDERLY");
        two = rows.another("ELDERLY");
    }

    @Test
    void savesTheWholePageAndTellsTheHistoryOfEachMilestone() throws Exception {
        mvc.perform(page("/me/schedule?q=FX-")
                        .param("seen-" + one, "0")
                        .param(cell("planned", one, 1), "2031-03-03")
                        .param(cell("planned", one, 2), "2031/3/10")
                        .param(cell("planned", one, 3), "2031年3月17日")
                        .param(cell("planned", two, 2), "20310310")
                        .param(cell("forecast", two, 2), "2031-03-24")
                        .param(cell("confirmed", two, 2), "true")
                        .param("reason", "征询延长"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/me/schedule?q=FX-&saved=4"));
        assertThat(at(one, 3).plannedOn()).isEqualTo(START.plusWeeks(2));
        assertThat(rows.item("milestone.complete", at(one, 1).id()).get("due_on"))
                .as("asked already, due from now on")
                .hasToString(START.toString());
        assertThat(at(two, 2).plannedOn()).isEqualTo(START.plusWeeks(1));
        assertThat(at(two, 2).forecastOn()).isEqualTo(START.plusWeeks(3));
        assertThat(at(two, 2).confirmed()).isTrue();
        assertThat(rows.history(at(two, 2).id())).containsExactly("milestone.dated");
        Document page = grid("/me/schedule?q=" + two + "&text=建议书");
        assertThat(page.select(".dates tbody tr:not(.g)")).hasSize(1);
        assertThat(page.select("#f-" + cell("planned", two, 2)).val()).isEqualTo("2031-03-10");
        assertThat(page.select("#f-" + cell("confirmed", two, 2) + " option[selected]")
                        .text())
                .isEqualTo("已确认");
        assertThat(grid("/me/schedule?late=true&q=" + two)
                        .select(".dates tbody tr:not(.g)")
                        .text())
                .as("later than planned")
                .contains("项目建议书批复");
        assertThat(grid("/me/schedule?late=true&q=" + one).select(".dates")).isEmpty();
    }

    @Test
    void listsOnlyTheChosenProjectsAndStaysWithThem() throws Exception {
        String chosen = "/me/schedule?only=" + one + "&only=" + two;
        Document page = grid(chosen);
        assertThat(page.select(".dates tr.g a").eachText()).hasSize(2).allMatch(name -> name.contains("FX-"));
        assertThat(page.select(".bar input[name=only]").eachAttr("value")).containsExactly(one, two);
        mvc.perform(page(chosen).param(cell("planned", one, 2), "2031-03-10"))
                .andExpect(header().string("Location", "/me/schedule?only=" + one + "%2C" + two + "&saved=1"));
        assertThat(grid("/me/schedule?only=" + one + "," + two).select(".dates tr.g"))
                .hasSize(2);
        assertThat(grid("/me/schedule?only=NONE").select(".dates")).isEmpty();
    }

    @Test
    void savesNothingWhereOneCellIsRefusedAndKeepsAllThatWasTyped() throws Exception {
        Document page = Jsoup.parse(mvc.perform(page("/me/schedule?q=FX-")
                        .param(cell("planned", one, 2), "2031-03-10")
                        .param(cell("planned", two, 2), "2031-03-10")
                        .param(cell("planned", two, 3), "2031-03-09")
                        .param(cell("forecast", two, 4), "下周"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#f-" + cell("planned", two, 3) + "-e").text()).contains("早于前置节点");
        assertThat(page.select("#f-" + cell("forecast", two, 4) + "-e").text()).contains("不是日期");
        assertThat(page.select("#f-" + cell("forecast", two, 4)).val()).isEqualTo("下周");
        assertThat(page.select("#f-" + cell("planned", one, 2) + ".changed").val())
                .isEqualTo("2031-03-10");
        assertThat(at(one, 2).plannedOn()).isNull();
        assertThat(at(two, 2).plannedOn()).isNull();
    }

    @Test
    void saysWhatMovesWhichGateIsPassedAndWhichPermitEnds() throws Exception {
        LocalDate today = LocalDate.now(clock);
        Upload scan = new Upload(
                "许可证.pdf",
                "",
                new ByteArrayResource(
                        "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                60);
        permits.record(
                cast.actor("mzj.officer"),
                one,
                new PermitEntry("CONSTRUCTION", null, "2026-示例-1", "示例机关", today, null, List.of(scan)));
        String body = "{\"%s\": \"%s\", \"%s\": \"%s\", \"%s\": \"%s\"}"
                .formatted(
                        cell("planned", one, 11),
                        today.plusMonths(2),
                        cell("planned", one, 12),
                        today.plusMonths(5),
                        cell("planned", two, 99),
                        today);
        mvc.perform(post("/api/me/schedule/effect")
                        .with(csrf())
                        .with(user("mzj.officer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].changes").value(2))
                .andExpect(jsonPath("$[0].effect.gates[0].name").value("S2"))
                .andExpect(jsonPath("$[0].effect.gates[0].expectedAfter")
                        .value(today.plusMonths(2).toString()))
                .andExpect(jsonPath("$[0].effect.lapses[0].permit").value("建筑工程施工许可证 2026-示例-1"))
                .andExpect(jsonPath("$[0].effect.lapses[0].milestone").value("12 开工"))
                .andExpect(jsonPath("$[1].refused[0].rule").value(ScheduleRule.NO_SUCH_MILESTONE.name()));
        assertThat(at(one, 11).plannedOn()).isNull();
    }

    @Test
    void showsTheEffectWithoutAScriptBesideWhatWasTyped() throws Exception {
        Document page = Jsoup.parse(
                mvc.perform(page("/me/schedule/effect?q=" + one).param(cell("planned", one, 2), "2031-03-10"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select("#outlook").text()).contains(one, "改 1 个节点", "关口 S2", "2031-03-10");
        assertThat(page.select("#f-" + cell("planned", one, 2) + ".changed").val())
                .isEqualTo("2031-03-10");
        assertThat(grid("/me/schedule?q=" + one).select(".changed")).isEmpty();
    }

    @Test
    void savesOwnersAndWeightsWithTheDatesAndTellsThemAsTheRoadMapDoes() throws Exception {
        Actor head = cast.actor("mzj.head");
        mvc.perform(page("/me/schedule?q=FX-")
                        .param(cell("planned", one, 2), "2031-03-10")
                        .param(cell("owner", one, 2), head.personId())
                        .param(cell("weight", one, 2), "60%")
                        .param(cell("weight", one, 3), "40"))
                .andExpect(header().string("Location", "/me/schedule?q=FX-&saved=2"));
        assertThat(at(one, 2).plannedOn()).isEqualTo(START.plusWeeks(1));
        assertThat(at(one, 2).ownerId()).isEqualTo(head.personId());
        assertThat(at(one, 3).weight()).isEqualTo(40);
        assertThat(rows.history(at(one, 2).id())).containsExactly("milestone.dated", "milestone.assigned");
        assertThat(rows.history(at(one, 3).id())).containsExactly("milestone.assigned");
        Document page = grid("/me/schedule?q=" + one);
        assertThat(page.select("#f-" + cell("owner", one, 2) + " option[selected]")
                        .text())
                .isEqualTo(head.display());
        assertThat(page.select(".dates tr.g").text()).contains("权重合计 100%").doesNotContain("合计不是");

        long seen = queries.version(cast.project(one).id());
        shares.assign(cast.actor("mzj.officer"), at(one, 3).id(), Version.ANY, new MilestoneShare(null, 30));
        Document stale = refused(page("/me/schedule?q=" + one)
                .param("seen-" + one, String.valueOf(seen))
                .param(cell("weight", one, 3), "45"));
        assertThat(stale.select("[data-failed]").text()).contains("在你打开后被别人改过");
        assertThat(at(one, 3).weight()).isEqualTo(30);
        mvc.perform(page("/me/schedule?q=FX-")
                        .param(cell("owner", one, 2), "NOBODY")
                        .param(cell("weight", one, 2), ""))
                .andExpect(header().string("Location", "/me/schedule?q=FX-&saved=1"));
        assertThat(at(one, 2).ownerId()).isNull();
        assertThat(at(one, 2).weight()).isNull();
    }

    @Test
    void refusesOwnersAndWeightsByTheRulesOfTheRoadMapAtTheirCells() throws Exception {
        Document page = refused(page("/me/schedule?q=FX-")
                .param(cell("planned", one, 2), "2031-03-10")
                .param(cell("owner", one, 2), cast.actor("jyj.officer").personId())
                .param(cell("owner", two, 3), "张三")
                .param(cell("weight", two, 3), "101")
                .param(cell("weight", two, 4), "一半"));
        assertThat(page.select("#f-" + cell("owner", one, 2) + "-e").text()).contains("责任人须在区民政局任职");
        assertThat(page.select("#f-" + cell("owner", two, 3) + " option[selected]")
                        .text())
                .as("nothing typed is lost")
                .isEqualTo("张三");
        assertThat(page.select("#f-" + cell("weight", two, 3) + "-e").text()).contains("0 到 100 的整数");
        assertThat(page.select("#f-" + cell("weight", two, 4) + "-e").text()).contains("0 到 100 的整数");
        assertThat(page.select("#f-" + cell("weight", two, 4)).val()).isEqualTo("一半");
        assertThat(at(one, 2).plannedOn()).isNull();
    }

    @Test
    void saysWhoWouldBeOwnerAndWhatTheWeightsWouldMakeUp() throws Exception {
        Actor head = cast.actor("mzj.head");
        mvc.perform(post("/api/me/schedule/effect")
                        .with(csrf())
                        .with(user("mzj.officer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"%s\": \"%s\", \"%s\": \"10\"}"
                                .formatted(cell("owner", one, 2), head.personId(), cell("weight", one, 3))))
                .andExpect(jsonPath("$[0].changes").value(2))
                .andExpect(jsonPath("$[0].effect.moved").isEmpty())
                .andExpect(jsonPath("$[0].shares[0].after.owner").value(head.personId()))
                .andExpect(jsonPath("$[0].weightsAfter").value(10));
        mvc.perform(get("/api/me/schedule?q=" + one).with(user("mzj.officer")))
                .andExpect(jsonPath("$.people.mzj[?(@.value == '%s')].label".formatted(head.personId()))
                        .value(head.display()));
        Document page = Jsoup.parse(mvc.perform(page("/me/schedule/effect?q=" + one)
                        .param(cell("owner", one, 2), head.personId())
                        .param(cell("weight", one, 3), "10"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#outlook").text())
                .contains("改 2 个节点", "责任人 — → " + head.display(), "权重 — → 10", "权重合计由 0% 变为 10%", "合计不是 100%");
        assertThat(at(one, 3).weight()).isNull();
    }

    private Document refused(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request)
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(412, 422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void leavesOthersProjectsAlone() throws Exception {
        mvc.perform(post("/me/schedule")
                        .with(csrf())
                        .with(user("wjw.officer"))
                        .param(cell("planned", one, 2), "2031-03-10"))
                .andExpect(status().isNotFound());
        assertThat(Jsoup.parse(mvc.perform(get("/me/schedule").with(user("mzj.head")))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .select("main")
                        .text())
                .contains("你不担任项目专员");
    }

    private static String cell(String kind, String code, int no) {
        return ProjectPlan.cell(kind, code, no);
    }

    private static MockHttpServletRequestBuilder page(String path) {
        return post(path).with(csrf()).with(user("mzj.officer"));
    }

    private DatedMilestone at(String code, int no) {
        return queries.of(cast.project(code).id()).milestones().get(no - 1);
    }

    private Document grid(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("mzj.officer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
