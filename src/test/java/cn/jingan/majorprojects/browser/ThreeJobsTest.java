package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The officer moves a school from the reserve library to close, the departments and the leaders sign, the auditor finds
 * every step: each on the screens alone. What the screens have shown once, later stages repeat through the services.
 */
@InChromium
class ThreeJobsTest {
    private static final String CODE = "ZD-037";
    private static final String SCHOOL = "久隆模范中学";
    private static final String OFFICER = "jyj.officer";
    private static final String HEAD = "jyj.head";
    private static final String LEADER = "zf.culture";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Clock clock;

    @Test
    void officer_signers_and_auditor_do_their_jobs() throws IOException {
        reserveWithAnObjection();
        assertThat(cast.project(CODE).runState()).isEqualTo(RunState.ACTIVE);
        preparationWithAConditionOfTheLeader();
        assertThat(cast.project(CODE).stage()).isEqualTo(Stage.PREPARATION);
        milestoneRefusedReturnedAndVerified();
        restOfTheWay();
        assertThat(cast.project(CODE).stage()).isEqualTo(Stage.CLOSED);
        theProjectPageSaysSo();
        auditorFindsEverything();
    }

    /** G1: a department objects, the lead department coordinates, the objector answers again, the director decides. */
    private void reserveWithAnObjection() {
        try (Desk officer = desk(OFFICER)) {
            officer.task(SCHOOL, "完成节点").attach("储备库申报表.pdf");
            officer.write("actualDate", today()).write("note", "资料齐全。").send();
            officer.task(SCHOOL, "申报").choose("advice", "APPROVED").write("statement", "条件具备，申请入库。");
            officer.send();
        }
        returnedOnceByTheHead();
        List<String> asked = askedDepartments();
        assertThat(asked).hasSizeGreaterThan(2);
        asked.subList(1, asked.size()).forEach(department -> answers(department, "AGREE"));
        answers(asked.get(0), "OBJECT");
        theProcessOpensWhereItIs();
        try (Desk head = desk(HEAD)) {
            head.task(SCHOOL, "牵头协调").look("coordinate").choose("answer", "ASK_AGAIN");
            head.write("minutes", "已当面协调，补充资料后请再次答复。").send();
        }
        answers(asked.get(0), "AGREE");
        decides("fgw.director");
    }

    /**
     * On a phone the rows of places show the present one. On a low screen the picture is cut to it and opens at the node
     * where the case waits, sideways and downwards.
     */
    private void theProcessOpensWhereItIs() {
        try (Desk officer = desk(OFFICER)) {
            officer.page().setViewportSize(390, 844);
            officer.open("/projects/" + CODE + "/process");
            assertThat(
                            officer.page()
                                    .evaluate(
                                            """
                            () => [...document.querySelectorAll('.nav [aria-current], .tabs [aria-current]')].every(now => {
                              const at = now.getBoundingClientRect();
                              return at.left >= 0 && at.right <= innerWidth;
                            })"""))
                    .isEqualTo(true);
            officer.page().setViewportSize(1280, 400);
            officer.open("/projects/" + CODE + "/process");
            assertThat(
                            officer.page()
                                    .evaluate(
                                            """
                            () => {
                              const box = document.querySelector('.chartbox').getBoundingClientRect();
                              const node = document.querySelector('#current').getBoundingClientRect();
                              return box.height < innerHeight
                                  && node.left >= box.left && node.right <= box.right
                                  && node.top >= box.top && node.bottom <= box.bottom;
                            }"""))
                    .isEqualTo(true);
        }
    }

    private void returnedOnceByTheHead() {
        try (Desk head = desk(HEAD)) {
            head.task(SCHOOL, "签发申报").choose("answer", "RETURNED");
            head.write("reason", "申报说明请写明规模。").send();
        }
        try (Desk officer = desk(OFFICER)) {
            officer.task(SCHOOL, "申报");
            assertThat(officer.text("main")).contains("申报说明请写明规模。");
            officer.write("statement", "扩建教学楼，条件具备，申请入库。").send();
        }
        try (Desk head = desk(HEAD)) {
            head.task(SCHOOL, "签发申报").choose("answer", "ISSUED").send();
        }
    }

    /** The codes of the departments that the gate's page names. */
    private List<String> askedDepartments() {
        try (Desk officer = desk(OFFICER)) {
            officer.open("/gates/" + cast.gate(CODE).gate().id());
            List<String> names = officer.texts("article.op header b");
            return organization.departments().stream()
                    .filter(department -> names.contains(department.name()))
                    .map(Department::code)
                    .toList();
        }
    }

    /** The handler drafts, the head issues. */
    private void answers(String department, String answer) {
        try (Desk handler = desk(department + ".handler")) {
            handler.task(SCHOOL, "会签拟稿").choose("answer", answer);
            handler.write("opinion", answer.equals("AGREE") ? "同意。" : "用地范围与控规图不一致，请核对。");
            handler.look("opinion").send();
        }
        try (Desk head = desk(department + ".head")) {
            head.task(SCHOOL, "会签签发").choose("answer", "ISSUED").send();
        }
    }

    private void decides(String leader) {
        try (Desk desk = desk(leader)) {
            desk.task(SCHOOL, "决定").choose("answer", "CONDITIONAL");
            desk.write("condition1", "开工前取得施工许可证。").choose("conditionDepartment1", "jyj");
            desk.write("conditionDue1", today().plusMonths(3)).write("opinion", "同意，按条件办理。");
            desk.picture("decision").send();
        }
    }

    /** S1: everybody agrees through the services; the vice mayor decides on the screen. */
    private void preparationWithAConditionOfTheLeader() {
        cast.submit(CODE);
        cast.allAgree(CODE);
        decides(LEADER);
    }

    /** A statutory milestone: refused with both errors, handed in, returned with a reason, handed in again, verified. */
    private void milestoneRefusedReturnedAndVerified() {
        LocalDate future = today().plusDays(30);
        try (Desk officer = desk(OFFICER)) {
            officer.picture("inbox").task(SCHOOL, "完成节点 2");
            officer.write("actualDate", future).write("note", "批复已取得，原件在档。");
            officer.press().picture("refused");
            assertThat(officer.texts(".field.bad:has([name=actualDate]) .err"))
                    .singleElement()
                    .asString()
                    .contains("晚于今天");
            assertThat(officer.texts(".field.bad:has([name=evidence]) .err"))
                    .singleElement()
                    .asString()
                    .contains("项目建议书批复");
            assertThat(officer.value("note")).isEqualTo("批复已取得，原件在档。");
            assertThat(officer.value("actualDate")).isEqualTo(future.toString());
            officer.write("actualDate", today()).attach("项目建议书批复.pdf").send();
        }
        try (Desk head = desk(HEAD)) {
            head.task(SCHOOL, "核验节点 2").choose("answer", "RETURNED");
            head.write("reason", "文号未填。").look("verify").send();
        }
        try (Desk officer = desk(OFFICER)) {
            assertThat(officer.task(SCHOOL, "完成节点 2").text(".brief")).contains("登记后被退回");
            assertThat(officer.text("p.note:has-text('退回')")).contains("文号未填。");
            officer.write("actualDate", today()).write("documentNumber", "示例文号").send();
        }
        try (Desk head = desk(HEAD)) {
            head.task(SCHOOL, "核验节点 2").choose("answer", "ACCEPTED").send();
        }
    }

    private void restOfTheWay() {
        for (Stage stage : List.of(Stage.PREPARATION, Stage.CONSTRUCTION, Stage.COMPLETION)) {
            assertThat(cast.project(CODE).stage()).isEqualTo(stage);
            cast.completeStage(CODE);
            if (stage == Stage.PREPARATION) {
                permitsBeforeTheStartOfTheWorks();
            }
            cast.passGate(CODE);
        }
    }

    /** S2: the submission waits for two permits; the officer records them, the head compares them with the paper. */
    private void permitsBeforeTheStartOfTheWorks() {
        try (Desk officer = desk(OFFICER)) {
            officer.task(SCHOOL, "申报").look("stopped");
            assertThat(officer.texts(".form-side li b")).containsExactly("可行性研究报告及概算批复", "建筑工程施工许可证");
            assertThat(officer.page().locator("[name=statement]").count()).isZero();
            for (int permit = 1; permit <= 2; permit++) {
                officer.task(SCHOOL, "申报").page().click(".form-side li:has-text('还没有') a.btn");
                officer.write("number", "示例文号 " + permit).write("issuer", "示例机关");
                officer.write("issuedOn", today()).attach("扫描件.pdf").press();
                assertThat(officer.text("main")).contains("待核验");
            }
            officer.task(SCHOOL, "申报");
            assertThat(officer.text(".form-side")).contains("待负责人核验").doesNotContain("还没有");
        }
        try (Desk head = desk(HEAD)) {
            for (int permit = 1; permit <= 2; permit++) {
                head.task(SCHOOL, "核验 ").press();
            }
        }
        try (Desk officer = desk(OFFICER)) {
            officer.task(SCHOOL, "申报").look("ready").choose("advice", "APPROVED");
        }
    }

    private void theProjectPageSaysSo() {
        try (Desk officer = desk(OFFICER)) {
            officer.open("/projects/" + CODE);
            assertThat(officer.text(".stages [aria-current=step]")).contains("办结");
            officer.open("/projects/" + CODE + "/process").look("process");
            assertThat(officer.text("main")).contains("在建节点 10 开工");
            assertThat((Integer) officer.page().evaluate("document.querySelector('.chartbox').scrollLeft"))
                    .as("a case that is over opens where it ended")
                    .isPositive();
            aNodeSaysWhoWhenAndWhat(officer);
            officer.open("/projects/" + CODE + "/gates").look("gates");
        }
    }

    private static void aNodeSaysWhoWhenAndWhat(Desk officer) {
        String path = "/projects/" + CODE + "/process";
        officer.open(
                officer.page().locator(".instances a:has-text('G1')").first().getAttribute("href"));
        officer.open(path
                + officer.page().locator("svg a[href*='node=decide']").first().getAttribute("href"));
        assertThat(officer.texts("#visits tbody tr"))
                .singleElement()
                .asString()
                .contains("领导决定", "区发改委主任", String.valueOf(Year.now().getValue()));
        officer.look("process-node").page().click("#visits .aside a");
        assertThat(officer.texts(".tl .ent > p:first-child"))
                .hasSizeBetween(3, 19)
                .anyMatch(entry -> entry.contains("领导决定"))
                .noneMatch(entry -> entry.contains("完成节点"));
        assertThat(officer.text("main")).contains("只列所选步骤的记录");
    }

    private void auditorFindsEverything() throws IOException {
        try (Desk auditor = desk("sjj.auditor")) {
            auditor.open("/history?project=" + CODE + "&limit=100").picture("history");
            assertThat(auditor.texts(".tl .ent > p:first-child")).hasSizeGreaterThan(50);
            Download file = auditor.page().waitForDownload(() -> auditor.page().click(".head a.btn"));
            assertThat(file.suggestedFilename()).endsWith(".csv");
            try (InputStream csv = file.createReadStream()) {
                requireEveryStep(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static void requireEveryStep(String csv) {
        assertThat(csv)
                .contains("milestone.completed", "milestone.verified", "milestone.returned", "milestone.closed")
                .contains("gate.prepared", "gate.issued", "gate.returned", "gate.coordinated", "gate.decided")
                .contains("round.opened", "round.closed", "opinion.drafted", "opinion.issued", "gate.closed")
                .contains("用地范围与控规图不一致，请核对。", "文号未填。", "申报说明请写明规模。", "开工前取得施工许可证。");
    }

    private Desk desk(String username) {
        return Desk.of(Chromium.desktop(), port, username);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
