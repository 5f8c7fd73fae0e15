package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Dates of a school, as its officer gives them: table, chart, critical path, effect before saving, history. */
@OnMySql
@Import(Fixtures.class)
class ScheduleTest {
    /** A Monday far enough ahead that nothing is late. */
    private static final LocalDate START = LocalDate.of(2030, 3, 4);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ScheduleService service;

    @Autowired
    private RoadMapService roadMaps;

    @Autowired
    private ProjectService cases;

    @Autowired
    private ScheduleQueries queries;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void showsTableChartAndCriticalPath() throws Exception {
        String undated = rows.untouched("MEDICAL");
        Document empty = page("/projects/" + undated + "/schedule", "wjw.officer");
        assertThat(empty.select(".plan svg")).isEmpty();
        assertThat(empty.text()).contains("还没有日期");

        String code = rows.untouched("SCHOOL");
        planWeeks(code);

        Document page = page("/projects/" + code + "/schedule", "jyj.head");
        assertThat(page.select(".plan tbody tr")).hasSize(16 + 4);
        assertThat(page.select(".plan svg .g-plan")).hasSize(16);
        assertThat(page.select(".plan svg .g-gate")).hasSize(4);
        assertThat(page.select(".plan tr:contains(出±0) .tag").text()).isEqualTo("关键");
        assertThat(page.select(".plan tr:contains(竣工财务决算) .slack").text()).isEqualTo("5");
        assertThat(page.select("a[href$=/schedule/edit]")).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where project = ? and action = 'milestone.dated'",
                        Long.class,
                        code))
                .isGreaterThanOrEqualTo(16);
    }

    @Test
    void computesSlackOnWorkingDays() {
        String code = rows.untouched("SCHOOL");
        planWeeks(code);
        Schedule schedule = queries.of(cast.project(code).id());
        // 15 and 16 both follow 14; 16 ends a week later, so 15 may slip five working days.
        assertThat(row(schedule, 16).plannedSlack()).isZero();
        assertThat(row(schedule, 15).plannedSlack()).isEqualTo(5);
        assertThat(schedule.expectedEnd()).isEqualTo(START.plusWeeks(16));
    }

    @Test
    void everyBaselineIsHeldAgainstWhatIsExpectedNow() throws Exception {
        String code = rows.another("SCHOOL");
        String id = cast.project(code).id();
        planWeeks(code);
        roadMaps.plan(id, Map.of());
        Plan.Wanted late = new Plan.Wanted(16, START.plusWeeks(16), START.plusWeeks(18));
        service.plan(cast.actor("jyj.officer"), code, Version.ANY, new Plan(List.of(late), "竣工资料未齐。", false));
        String last = row(queries.of(id), 16).milestone().id();
        roadMaps.plan(id, Map.of(last, START.plusWeeks(17)));

        List<Baseline> baselines = queries.baselines(id, queries.of(id));
        assertThat(baselines).extracting(Baseline::no).containsExactly(1, 2);
        assertThat(baselines).extracting(Baseline::slip).containsExactly(14, 7);
        assertThat(baselines).extracting(Baseline::endOn).containsExactly(START.plusWeeks(16), START.plusWeeks(17));
        assertThat(baselines).allSatisfy(baseline -> {
            assertThat(baseline.milestones()).isEqualTo(16);
            assertThat(baseline.later()).isEqualTo(1);
            assertThat(baseline.most()).startsWith("16 ");
        });
        Document page = page("/projects/" + code + "/schedule", "jyj.head");
        assertThat(page.select("tr:contains(第 1 版)").text()).contains("晚 14 日", "1 / 16");
        assertThat(page.select(".plan tr:contains(竣工财务决算) .slack").text())
                .as("float on planned dates, then on expected ones")
                .isEqualTo("10 / 15");
        mvc.perform(get("/api/projects/" + code + "/schedule").with(user("jyj.head")))
                .andExpect(jsonPath("$.baselines[1].slip").value(7));
        anAdjustmentShowsWhatItWouldMove(code);
    }

    @Test
    void aGateBeforeTheSystemWasNotPassedOnTheDayTheProjectWasTakenUp() throws Exception {
        String code = rows.another("SCHOOL");
        String id = cast.project(code).id();
        planWeeks(code);
        cases.enterAt(id, Stage.CONSTRUCTION);
        roadMaps.startAt(id, Stage.CONSTRUCTION);
        Document page = page("/projects/" + code + "/schedule", "jyj.head");
        assertThat(page.select(".plan tr.g:contains(S2)").text())
                .contains("系统启用前")
                .doesNotContain("通过");
        assertThat(page.select(".plan tr.g:contains(S3)").text()).contains("最早");
        assertThat(page.select(".plan svg .g-gate")).hasSize(2);
    }

    private void anAdjustmentShowsWhatItWouldMove(String code) throws Exception {
        String id = row(queries.of(cast.project(code).id()), 14).milestone().id();
        String asked = "/projects/%s/schedule/adjusted?milestone=%s&date=%s&shift=true"
                .formatted(code, id, START.plusWeeks(15));
        mvc.perform(get("/api" + asked).with(user("jyj.officer")))
                .andExpect(jsonPath("$.moved.length()").value(3))
                .andExpect(jsonPath("$.moved[0].pastBaseline").value(true))
                .andExpect(jsonPath("$.moved[2].plannedAfter")
                        .value(START.plusWeeks(18).toString()))
                .andExpect(jsonPath("$.gates[0].name").value("S3"));
        assertThat(page(asked, "jyj.officer").text()).contains("14 档案验收", "晚于基线", "关口 S3");
        assertThat(row(queries.of(cast.project(code).id()), 14).milestone().plannedOn())
                .as("nothing is written")
                .isEqualTo(START.plusWeeks(14));
    }

    @Test
    void saysWhatAChangeMovesBeforeItIsSaved() throws Exception {
        String code = rows.untouched("SCHOOL");
        planWeeks(code);
        LocalDate later = START.plusWeeks(11).plusDays(2);

        mvc.perform(get("/api/projects/" + code + "/schedule/effect")
                        .with(user("jyj.officer"))
                        .param("planned11", later.toString())
                        .param("push", "true"))
                .andExpect(jsonPath("$.moved.length()").value(6))
                .andExpect(jsonPath("$.moved[0].label").value("11 出±0"))
                .andExpect(jsonPath("$.moved[1].plannedAfter")
                        .value(START.plusWeeks(12).plusDays(2).toString()))
                .andExpect(jsonPath("$.endAfter")
                        .value(START.plusWeeks(16).plusDays(2).toString()));
        assertThat(row(queries.of(cast.project(code).id()), 11).milestone().plannedOn())
                .isEqualTo(START.plusWeeks(11));

        mvc.perform(post("/projects/" + code + "/schedule/edit")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .param("planned11", later.toString())
                        .param("push", "true"))
                .andExpect(redirectedUrl("/projects/" + code + "/schedule"));
        assertThat(row(queries.of(cast.project(code).id()), 16).milestone().plannedOn())
                .isEqualTo(START.plusWeeks(16).plusDays(2));
    }

    @Test
    void aForecastMovesWhatFollowsAndShowsTheSlip() {
        String code = rows.untouched("SCHOOL");
        planWeeks(code);
        LocalDate forecast = START.plusWeeks(13);
        service.plan(
                cast.actor("jyj.officer"),
                code,
                Version.ANY,
                new Plan(List.of(new Plan.Wanted(12, START.plusWeeks(12), forecast)), "雨季", false));
        Schedule schedule = queries.of(cast.project(code).id());
        assertThat(row(schedule, 12).slip()).isEqualTo(7);
        assertThat(row(schedule, 16).expectedOn()).isEqualTo(START.plusWeeks(17));
        assertThat(row(schedule, 16).milestone().plannedOn()).isEqualTo(START.plusWeeks(16));
    }

    @Test
    void aLagPassesBetweenTwoMilestonesAndIsDrawn() throws Exception {
        String code = rows.untouched("SCHOOL");
        planWeeks(code);
        cast.link(cast.roadMap(code).get(15), "14+3");
        Schedule schedule = queries.of(cast.project(code).id());
        assertThat(row(schedule, 16).startsOn()).isEqualTo(START.plusWeeks(14).plusDays(3));
        assertThat(row(schedule, 15).startsOn()).isEqualTo(START.plusWeeks(14));
        assertThat(row(schedule, 16).driving()).containsExactly(14);
        assertThat(row(schedule, 16).plannedSlack()).isZero();

        service.plan(
                cast.actor("jyj.officer"),
                code,
                Version.ANY,
                new Plan(List.of(new Plan.Wanted(14, START.plusWeeks(15), null)), null, true));
        Schedule moved = queries.of(cast.project(code).id());
        assertThat(row(moved, 16).startsOn()).isEqualTo(START.plusWeeks(15).plusDays(3));
        assertThat(row(moved, 16).milestone().plannedOn()).isEqualTo(START.plusWeeks(17));
        assertThat(page("/projects/" + code + "/schedule", "jyj.head").select("svg .g-dep.k"))
                .isNotEmpty();
    }

    @Test
    void theLoserOfTwoChangesIsToldSo() throws Exception {
        String code = rows.untouched("SCHOOL");
        long seen = queries.version(cast.project(code).id());
        planWeeks(code);
        mvc.perform(post("/projects/" + code + "/schedule/edit")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .param("version", String.valueOf(seen))
                        .param("planned2", START.toString()))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void refusesAtItsFieldAndKeepsWhatWasTyped() throws Exception {
        String code = rows.untouched("SCHOOL");
        planWeeks(code);
        Document page = Jsoup.parse(mvc.perform(post("/projects/" + code + "/schedule/edit")
                        .with(csrf())
                        .with(user("jyj.officer"))
                        .param("planned5", START.toString())
                        .param("planned6", START.plusWeeks(6).plusDays(1).toString()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#f-planned5-e").text()).contains("3 用地预审与选址意见书");
        assertThat(page.select("#f-planned5").val()).isEqualTo(START.toString());
        assertThat(page.select("#f-planned6").val())
                .isEqualTo(START.plusWeeks(6).plusDays(1).toString());
    }

    /** Milestone n is planned n weeks after the start. */
    private void planWeeks(String code) {
        List<Plan.Wanted> wanted = IntStream.rangeClosed(1, 16)
                .mapToObj(no -> new Plan.Wanted(no, START.plusWeeks(no), null))
                .toList();
        service.plan(cast.actor("jyj.officer"), code, Version.ANY, new Plan(wanted, null, false));
    }

    private static Schedule.Row row(Schedule schedule, int no) {
        return schedule.rows().get(no - 1);
    }

    private Document page(String path, String username) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
