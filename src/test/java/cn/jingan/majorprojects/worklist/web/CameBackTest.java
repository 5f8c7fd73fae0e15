package cn.jingan.majorprojects.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A list says without opening it that a task came back, and how a gate was decided. */
@OnH2
@Import(Fixtures.class)
class CameBackTest {

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void aTaskThatCameBackSaysSoInItsRow() throws Exception {
        String code = rows.untouched("SCHOOL");
        String lead = cast.project(code).leadDepartment();
        cast.completeStage(code);
        cast.passGate(code);
        String gate = "/gates/" + cast.gate(code).gate().id();
        cast.passGate(code);
        assertThat(page(lead + ".head", gate).select("main").text()).contains("现在的数，不是决定时的");
        MilestoneView second = cast.roadMap(code).get(1);
        String officer = lead + ".officer";
        String inbox = "/?q=" + code + "&kind=milestone.complete";
        assertThat(tags(officer, inbox)).doesNotContain("补正");

        Completion completion = new Completion(LocalDate.now(clock), "示例文号", null, List.of(Cast.scan("批复.pdf")));
        milestones.complete(cast.actor(officer), second.id(), Version.ANY, completion);
        String told = mvc.perform(post("/milestones/{id}/verify", second.id())
                        .with(user(lead + ".head"))
                        .with(csrf())
                        .param("answer", "RETURNED")
                        .param("reason", "批文不全。"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(lead + ".head", told).select("p.note").text()).isEqualTo("已退回项目专员，理由一并送达。");

        assertThat(tags(officer, inbox)).contains("补正");
        assertThat(read(officer, "/api/work-items?q=" + code + "&kind=milestone.complete"))
                .containsOnlyOnce("\"again\":true");
    }

    @Test
    void aDecisionSentForReadingSaysItsVerdict() throws Exception {
        String code = rows.untouched("SCHOOL");
        String head = cast.project(code).leadDepartment() + ".head";
        cast.completeStage(code);
        cast.passGate(code);

        assertThat(page(head, "/copies?q=" + code).select("a.ask").eachText())
                .anySatisfy(title -> assertThat(title).endsWith("决定：同意"));
        assertThat(page(head, "/copies?about=DECISION&q=" + code).select("a.ask"))
                .isNotEmpty();
    }

    @Test
    void theNextRowsAreAsManyAsWereAskedFor() throws Exception {
        assertThat(page("jyj.officer", "/?limit=2").select("a[href*=after=]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(next -> assertThat(next).contains("limit=2"));
    }

    private List<String> tags(String username, String path) throws Exception {
        return page(username, path).select("table.work .tag").eachText();
    }

    private Document page(String username, String path) throws Exception {
        return Jsoup.parse(read(username, path));
    }

    private String read(String username, String path) throws Exception {
        return mvc.perform(get(path).with(user(username)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
