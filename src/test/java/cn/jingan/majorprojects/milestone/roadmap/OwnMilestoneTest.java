package cn.jingan.majorprojects.milestone.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The officer of a road adds milestones to its running case and drops some: tables, tasks, gates, screens, history. */
@OnH2
@Import(Fixtures.class)
class OwnMilestoneTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private GateQueries gates;

    @Autowired
    private ScheduleQueries schedules;

    @Autowired
    private InboxReconciler reconciler;

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void one_of_the_present_stage_begins_beside_the_others_and_its_gate_waits_for_it() {
        String code = registry.road();
        int last = cast.roadMap(code).size();
        MilestoneView added = cast.add(code, Stage.RESERVE, "管线会审");
        MilestoneView after = cast.add(code, Stage.RESERVE, "管线批复", added.id());

        assertThat(added.label()).isEqualTo(last + 1 + " 管线会审");
        assertThat(rows.open(added.id())).containsExactly("milestone.complete");
        assertThat(rows.open(after.id())).as("its predecessor is open").isEmpty();
        cast.roadMap(code).stream()
                .filter(each -> each.stage() == Stage.RESERVE && !each.own())
                .forEach(each -> cast.complete(Registry.LEAD, each));
        assertThat(rows.gates(code)).as("two milestones are still open").isEmpty();
        cast.complete(Registry.LEAD, added);
        cast.complete(Registry.LEAD, after);
        assertThat(rows.gates(code)).containsExactly("G1:PREPARING:null");
        assertThat(gates.readiness(cast.gate(code).gate()).toString()).contains("管线会审", "管线批复");
    }

    @Test
    void one_of_a_later_stage_begins_with_it_unless_it_was_dropped_before() {
        String code = registry.road();
        MilestoneView kept = cast.add(code, Stage.PREPARATION, "管线会审");
        MilestoneView gone = cast.add(code, Stage.PREPARATION, "联合踏勘");
        assertThat(rows.open(kept.id())).isEmpty();
        cast.drop(gone, "并入初步设计");
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);

        assertThat(rows.open(kept.id())).containsExactly("milestone.complete");
        assertThat(rows.open(gone.id())).isEmpty();
    }

    @Test
    void what_waited_for_a_dropped_one_waits_for_what_came_before_it() {
        String code = registry.road();
        MilestoneView first = cast.add(code, Stage.RESERVE, "踏勘");
        MilestoneView second = cast.add(code, Stage.RESERVE, "管线会审", first.id());
        MilestoneView third = cast.add(code, Stage.RESERVE, "管线批复", second.id());

        cast.drop(second, "并入踏勘");

        assertThat(rows.milestone("status", second.id())).isEqualTo("DROPPED");
        assertThat(rows.open(third.id())).as("the first is open").isEmpty();
        assertThat(rows.text("select predecessor_id from milestone_predecessor where milestone_id = ?", third.id()))
                .isEqualTo(first.id());
        cast.complete(Registry.LEAD, first);
        assertThat(rows.open(third.id())).containsExactly("milestone.complete");
    }

    @Test
    void one_that_is_asked_for_is_taken_back_and_the_last_opens_the_gate() {
        String code = registry.road();
        MilestoneView added = cast.add(code, Stage.RESERVE, "管线会审");
        MilestoneView waiting = cast.add(code, Stage.RESERVE, "管线批复", added.id());
        cast.drop(added, "改由市级办理");
        assertThat(rows.items(added.id(), "CANCELLED")).containsExactly("milestone.complete");
        assertThat(rows.open(waiting.id())).as("nothing comes before it").containsExactly("milestone.complete");
        cast.roadMap(code).stream()
                .filter(each -> each.stage() == Stage.RESERVE && !each.own())
                .forEach(each -> cast.complete(Registry.LEAD, each));

        cast.drop(waiting, "改由市级办理");

        assertThat(rows.gates(code)).containsExactly("G1:PREPARING:null");
        assertThat(gates.readiness(cast.gate(code).gate()).toString()).doesNotContain("管线会审", "管线批复");
        assertThat(schedules.of(cast.project(code).id()).rows())
                .extracting(row -> row.milestone().name())
                .isNotEmpty()
                .doesNotContain("管线会审");
        assertThat(rows.ledgerOf(added.id())).containsExactly("milestone.added", "milestone.dropped");
        assertThat(rows.ledgerOf(waiting.id()))
                .containsExactly("milestone.added", "milestone.linked", "milestone.dropped");
    }

    @Test
    void the_officer_does_it_on_the_screens() throws Exception {
        String code = registry.road();
        String page = "/projects/" + code + "/road-map";
        Document form = page(page, "jgw.officer");
        assertThat(form.select("input[name=stage]").eachAttr("value"))
                .containsExactly("RESERVE", "PREPARATION", "CONSTRUCTION", "COMPLETION");
        assertThat(page(page, "jgw.head").select("form [name=stage]")).isEmpty();

        Document refused = Jsoup.parse(mvc.perform(post(page)
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .param("name", " ")
                        .param("stage", "RESERVE"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select("#f-name-e").text()).isNotEmpty();
        mvc.perform(post(page)
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .param(
                                "version",
                                form.select("main input[name=version]").val())
                        .param("name", "管线会审")
                        .param("stage", "RESERVE")
                        .param("evidence", "会审纪要、管线图"))
                .andExpect(redirectedUrl(page));
        Document listed = page(page, "jgw.officer");
        String drop = listed.select("tr:contains(管线会审) a[href$=/drop]").attr("href");
        assertThat(page(drop, "jgw.officer").select("textarea[name=reason]")).hasSize(1);
        mvc.perform(post(drop).with(csrf()).with(user("jgw.officer")).param("reason", "改由市级办理"))
                .andExpect(redirectedUrl(page));

        for (String seen : new String[] {page, "/projects/" + code + "/milestones"}) {
            Document struck = page(seen, "jgw.head");
            assertThat(struck.select("tr.gone del").text()).contains("管线会审");
            assertThat(struck.select("tr.gone").text()).contains("取消：", "改由市级办理");
        }
        assertThat(page(drop.replace("/drop", "/complete"), "jgw.head").text()).contains("节点已从路线图取消");
    }

    @Test
    void one_stands_where_the_officer_puts_it_and_waits_for_what_the_officer_says() throws Exception {
        String code = registry.road();
        MilestoneView first = cast.add(code, Stage.RESERVE, "踏勘");
        MilestoneView second = cast.add(code, Stage.RESERVE, "管线会审", first.id());
        String page = "/projects/" + code + "/road-map";
        assertThat(names(code)).startsWith("入库", "踏勘", "管线会审");

        mvc.perform(post("/milestones/" + second.id() + "/move")
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .param("after", "FIRST"))
                .andExpect(redirectedUrl(page));
        assertThat(names(code)).startsWith("管线会审", "入库", "踏勘");
        Document form = page("/milestones/" + second.id() + "/link", "jgw.officer");
        assertThat(form.select("input[name=predecessors]").val()).isEqualTo(String.valueOf(first.no()));
        mvc.perform(post("/milestones/" + second.id() + "/link")
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .param("predecessors", "1 + 5"))
                .andExpect(redirectedUrl(page));

        assertThat(page(page, "jgw.head").select("tr:contains(管线会审)").text()).contains("1 入库+5");
        assertThat(rows.ledgerOf(second.id()))
                .containsExactly("milestone.added", "milestone.moved", "milestone.linked");
        assertThat(rows.open(second.id())).isEmpty();
        cast.link(cast.roadMap(code).get(0), "");
        assertThat(rows.open(second.id())).as("nothing comes before it").containsExactly("milestone.complete");
    }

    @Test
    void an_owner_and_a_weight_are_shown_and_the_weights_done_are_summed() throws Exception {
        String code = registry.road();
        List<MilestoneView> roadMap = cast.roadMap(code);
        String head = cast.actor(Registry.LEAD + ".head").personId();
        assertThat(page("/projects/" + code + "/road-map", "jgw.officer").text())
                .doesNotContain("按权重完成");
        for (int i = 0; i < 2; i++) {
            mvc.perform(post("/milestones/" + roadMap.get(i).id() + "/assign")
                            .with(csrf())
                            .with(user("jgw.officer"))
                            .param("owner", head)
                            .param("weight", i == 0 ? "10" : "30"))
                    .andExpect(redirectedUrl("/projects/" + code + "/road-map"));
        }
        cast.complete(Registry.LEAD, roadMap.get(0));

        Document listed = page("/projects/" + code + "/road-map", "jgw.head");
        assertThat(listed.text()).contains("按权重完成 25%（已填权重合计 40%）", "合计不是 100%");
        assertThat(listed.select("tr:contains(项目建议书批复)").first().text())
                .contains(cast.actor(Registry.LEAD + ".head").display(), "30%");
        assertThat(page("/projects/" + code + "/milestones", "jgw.head").text()).contains("按权重完成 25%");
        assertThat(rows.ledgerOf(roadMap.get(1).id())).containsExactly("milestone.assigned");
        String assign = "/milestones/" + roadMap.get(1).id() + "/assign";
        Document form = page(assign, "jgw.officer");
        assertThat(form.select("input[name=owner][checked]").val()).isEqualTo(head);
        assertThat(form.select("input[name=weight]").val()).isEqualTo("30");
        mvc.perform(post(assign)
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .param("owner", "NOBODY")
                        .param("weight", ""))
                .andExpect(redirectedUrl("/projects/" + code + "/road-map"));
        assertThat(rows.milestone("owner_id", roadMap.get(1).id())).isNull();
        assertThat(rows.milestone("weight", roadMap.get(1).id())).isNull();
    }

    private List<String> names(String code) {
        return cast.roadMap(code).stream().map(MilestoneView::name).toList();
    }

    @Test
    void a_program_does_it_by_what_the_actions_say() throws Exception {
        String code = registry.road();
        String path = "/api/projects/" + code + "/road-map";
        mvc.perform(get(path).with(user("jgw.officer")))
                .andExpect(jsonPath("$.actions[0].name").value("roadMap.add"))
                .andExpect(jsonPath("$.actions[0].href").value(path));
        mvc.perform(post(path)
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .header("If-Match", "7")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"管线会审\", \"stage\": \"RESERVE\"}"))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(post(path)
                        .with(csrf())
                        .with(user("jgw.officer"))
                        .header("If-Match", "0")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"管线会审\", \"stage\": \"RESERVE\"}"))
                .andExpect(jsonPath("$.items[?(@.milestone.own == true)].actions[0].name")
                        .value("roadMap.move"))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void what_stands_alone_in_its_stage_is_moved_nowhere() throws Exception {
        String code = registry.road();
        MilestoneView first = cast.roadMap(code).get(0);
        String offered = "$.items[?(@.milestone.id == '" + first.id() + "')].actions[*].name";
        String path = "/api/projects/" + code + "/road-map";
        String move = "/milestones/" + first.id() + "/move";
        mvc.perform(get(path).with(user("jgw.officer")))
                .andExpect(jsonPath(offered, hasItem("roadMap.assign")))
                .andExpect(jsonPath(offered, not(hasItem("roadMap.move"))));
        assertThat(page(move, "jgw.officer").select("[name=after]")).isEmpty();

        mvc.perform(post(path)
                .with(csrf())
                .with(user("jgw.officer"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"管线会审\", \"stage\": \"RESERVE\"}"));

        mvc.perform(get(path).with(user("jgw.officer"))).andExpect(jsonPath(offered, hasItem("roadMap.move")));
        assertThat(page(move, "jgw.officer").select("[name=after]")).isNotEmpty();
    }

    private Document page(String path, String username) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
