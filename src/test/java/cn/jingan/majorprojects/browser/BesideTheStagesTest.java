package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeStatus;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.testing.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes round the stages of a case, in a browser, each screen on a desk and on a phone. */
@InChromium
class BesideTheStagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private ChangeCast changes;

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

    @Test
    void a_road_is_suspended_and_its_tasks_stand() {
        String code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/projects/" + code + "/changes");
            sound(officer, "changes");
            officer.open("/projects/" + code + "/changes/new?kind=SUSPENSION");
            sound(officer, "change-new");
            officer.press();
            assertThat(officer.text(".errsum")).contains("维护方案");
            officer.forgive().choose("kind", "SUSPENSION").write("reason", "征收未完成。");
            officer.page().check("input[name=papers]");
            officer.attach("维护方案.pdf").send();
            officer.open("/projects/" + code + "/changes");
            assertThat(officer.text("main")).contains("调整在办，办完前不能办结");
            sound(officer, "changes-running");
        }
        String change = changes.running(code);
        changes.sign(change);
        try (Desk leader = desk("zf.construction")) {
            leader.task(code, "决定");
            assertThat(leader.text("main")).contains("征收未完成。");
            sound(leader, "change-decide");
            leader.choose("answer", "APPROVED").send();
        }
        assertThat(cast.project(code).runState()).isEqualTo(RunState.SUSPENDED);
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/projects/" + code);
            assertThat(officer.text(".state .light"))
                    .as("no clock runs, and no light judges it")
                    .contains("灰");
            sound(officer, "paused-project");
            officer.open("/?q=" + code);
            assertThat(officer.text("main")).contains("已暂停");
            sound(officer, "paused-inbox");
            officer.open("/changes/" + change);
            sound(officer, "change");
        }
    }

    @Test
    void the_head_decides_on_a_correction() {
        String code = registry.road();
        String correction = changes.apply(
                code, ChangeCast.request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null));
        try (Desk head = desk("jgw.head")) {
            head.task(code, "更正");
            sound(head, "change-approve");
            head.choose("answer", "APPROVED").send();
        }
        assertThat(changes.file(correction).change().status()).isEqualTo(ChangeStatus.EFFECTIVE);
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
