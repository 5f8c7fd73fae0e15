package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What goes round the stages of a case, in a browser, each screen on a desk and on a phone. */
@OnH2
@Import({Cast.class, Registry.class})
class BesideTheStagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Test
    void a_road_under_construction_enters_there() {
        String code = registry.road();
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/projects/" + code + "/entry");
            sound(officer, "entry");
            officer.press();
            assertThat(officer.text(".errsum")).contains("请附能说明项目所处阶段的材料");
            officer.forgive().choose("stage", "CONSTRUCTION").write("reason", "已取得施工许可证，2020 年开工。");
            officer.attach("开工令.pdf").send();
        }
        try (Desk planning = desk("fgw.planning")) {
            planning.task(code, "初始阶段认定");
            sound(planning, "proposal-confirm");
            planning.choose("answer", "CONFIRMED").send();
        }
        assertThat(cast.project(code).stage()).isEqualTo(Stage.CONSTRUCTION);
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/projects/" + code + "/milestones");
            assertThat(officer.text("main")).contains("系统启用前");
            sound(officer, "entered-milestones");
            officer.open("/projects/" + code + "/gates");
            assertThat(officer.text("main")).contains("G1、S1、S2");
            officer.open("/projects/" + code + "/process");
            sound(officer, "entered-process");
        }
    }

    private Desk desk(String username) {
        return Desk.of(Chromium.desktop(), port, username);
    }

    /** Looks at the screen on both sizes and lets nothing pass that keeps somebody out. */
    private static void sound(Desk desk, String name) {
        desk.look("beside-" + name);
        desk.page().setViewportSize(390, 844);
        desk.look("beside-" + name + "-phone");
        desk.window().requireAccessible().requireNoSidewaysScrolling();
        desk.page().setViewportSize(1280, 720);
    }
}
