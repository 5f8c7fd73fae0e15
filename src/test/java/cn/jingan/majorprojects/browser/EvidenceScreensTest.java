package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionGiven.Wanted;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A road and a school from 前期 to 在建 with real files, stopped by name at each hard rule, helped by one waiver, bound by one
 * condition; what was decided is read from the printed sheet. A renewal and a completion are stopped by theirs. Each screen
 * is looked at on a desk and on a phone.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceScreensTest {
    private static final Confirmation CONFIRMED = new Confirmation(Confirmation.Choice.CONFIRMED, null);

    private final Set<String> looked = new HashSet<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private EntryService entries;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @Test
    void a_road_is_stopped_by_its_condition_its_permits_and_its_estimate_and_goes_on() throws IOException {
        String code = registry.road();
        intoPreparationOnACondition(code);
        String gate = cast.gate(code).gate().id();
        stopped("jgw", gate, "办妥涉河许可", "建筑工程施工许可证", "可行性研究报告及概算批复");
        theCondition(cast.gate(code, GateKind.S1).conditions().get(0));
        theMoney(code);
        theWaiver(code, gate);
        thePermit("jgw", code, gate);
        theSubmission("jgw", code);
        theSheet("jgw", code, gate)
                .contains(code, "附条件同意", "开工后一个月内报管线方案。", "概算为估算的 115.00%", "示例函 1 号")
                .contains("豁免至", "批复文件正在办理。", "许可证 2026 第 1 号", "办妥涉河许可", "requirements@1");
        theFunds(code);
    }

    @Test
    void a_school_records_its_permit_once_and_goes_on() throws IOException {
        String code = rows.another("SCHOOL");
        String lead = cast.project(code).leadDepartment();
        enter(Stage.PREPARATION, code);
        cast.roadMap(code).stream()
                .filter(each ->
                        each.stage() == Stage.PREPARATION && !each.name().equals("施工许可"))
                .forEach(each -> cast.complete(lead, each));
        theMilestone(lead, code);
        String gate = cast.gate(code).gate().id();
        stopped(lead, gate, "可行性研究报告及概算批复");
        theDocument(lead, gate);
        cast.record(cast.gate(code).gate());
        theSubmission(lead, code);
        theSheet(lead, code, gate).contains("建筑工程施工许可证", "许可证 2026 第 1 号", "绩效目标表.pdf", "附条件同意");
    }

    @Test
    void a_renewal_is_stopped_until_its_households_have_signed() {
        String code = rows.another("HOUSING_RENEWAL");
        String lead = cast.project(code).leadDepartment();
        String gate = atTheEndOf(Stage.PREPARATION, code);
        stopped(lead, gate, "签约率 ≥ 95%");
        signed(lead, gate, 94);
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate + "/prepare");
            assertThat(officer.text(".form-side li:has-text('签约率')")).contains("未达到要求");
        }
        signed(lead, gate, 96);
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate + "/prepare");
            assertThat(officer.text(".form-side")).doesNotContain("签约率");
        }
    }

    @Test
    void a_completion_is_stopped_without_its_archives() {
        stopped("jgw", atTheEndOf(Stage.CONSTRUCTION, registry.road()), "建设项目档案验收意见");
    }

    /** S1 with a condition that shuts S2; the milestones of 前期 done. */
    private void intoPreparationOnACondition(String code) {
        cast.completeStage(code);
        cast.passGate(code);
        cast.submit(code);
        cast.allAgree(code);
        Wanted wanted = new Wanted(1, "办妥涉河许可。", "czj", today().plusDays(30), GateKind.S2);
        cast.decide(code, new DecisionGiven(Verdict.CONDITIONAL, "同意，按条件办理。", List.of(), List.of(wanted)));
        cast.completeStage(code);
    }

    /** A case that entered the system in that stage and stands before its gate; returns the gate's id. */
    private String atTheEndOf(Stage stage, String code) {
        enter(stage, code);
        cast.completeStage(code);
        return cast.gate(code).gate().id();
    }

    private void enter(Stage stage, String code) {
        String officer = cast.project(code).leadDepartment() + ".officer";
        StageProposal proposal = new StageProposal(stage, "已取得批复。", List.of(Cast.scan("批复.pdf")));
        String id = entries.propose(cast.actor(officer), code, proposal);
        entries.confirm(cast.actor("fgw.planning"), id, Version.ANY, CONFIRMED);
    }

    /** The officer cannot submit and reads why, and what the law is. */
    private void stopped(String lead, String gate, String... by) {
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate + "/prepare");
            assertThat(officer.text(".form-side")).contains("还不能申报").contains(by);
            assertThat(officer.page().locator("[name=statement]").count()).isZero();
            sound(officer, "gate-stopped");
        }
    }

    private void theCondition(Condition condition) {
        try (Desk handler = desk("czj.handler")) {
            handler.open("/conditions/" + condition.id() + "/fulfil");
            sound(handler, "condition-fulfil");
            assertThat(handler.text("h1")).startsWith("落实条件 ");
            assertThat(handler.text("main"))
                    .contains("决定人附的条件，交给本部门落实", "下一步：核验条件", "区建管委·部门负责人", "工日")
                    .doesNotContain("或部门有条件同意");
            handler.write("note", "已取得许可。").attach("涉河许可.pdf").send();
        }
        try (Desk head = desk("jgw.head")) {
            head.open("/conditions/" + condition.id() + "/verify");
            sound(head, "condition-verify");
            head.choose("answer", "ACCEPTED").send();
        }
    }

    /** 概算 is over 110 %, is recorded again and still over, until the planners have asked for a new study. */
    private void theMoney(String code) {
        cast.confirmedCost(code, CostKind.ESTIMATE, "10000");
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "12000");
        String waiting = cast.cost(code, CostKind.BUDGET_ESTIMATE, "11500");
        try (Desk officer = desk("jgw.officer")) {
            officer.task(code, "申报");
            assertThat(officer.text(".form-side"))
                    .contains("概算不超过估算的 110%", "超过限额")
                    .doesNotContain("涉河");
            officer.open("/projects/" + code + "/money");
            sound(officer, "money");
            officer.open("/costs/" + waiting + "/annul");
            sound(officer, "cost-annul");
        }
        try (Desk head = desk("jgw.head")) {
            head.open("/costs/" + waiting + "/confirm");
            sound(head, "cost-confirm");
            head.press();
        }
        try (Desk planning = desk("fgw.planning")) {
            planning.open("/costs/" + waiting + "/study");
            sound(planning, "cost-study");
            planning.write("number", "示例函 1 号").write("datedOn", today()).press();
        }
    }

    /** A month in which more is paid than built, recorded and confirmed on the screens, is on the list of all projects. */
    private void theFunds(String code) {
        String month;
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/projects/" + code + "/money").page().click(".tabs a:has-text('月报')");
            officer.page().click("a:has-text('登记资金月报')");
            sound(officer, "funds-new");
            officer.choose("month", YearMonth.from(today()).toString()).write("received", 9000);
            officer.write("paid", 8050)
                    .write("done", 5000)
                    .write("progress", 10)
                    .write("words", "桩基施工。");
            officer.press();
            assertThat(officer.text("main")).contains("待确认", "已支付概算的 70%，形象进度 10%，支付超前 60 个百分点");
            month = URI.create(officer.page().url()).getPath();
        }
        try (Desk planning = desk("fgw.planning")) {
            planning.open("/projects/" + code + "/annual-plans/new");
            sound(planning, "plan-new");
            planning.choose("year", String.valueOf(today().getYear())).write("amount", 6000);
            planning.write("source", "示例计划 1 号").press();
        }
        try (Desk head = desk("jgw.head")) {
            head.open(month + "/confirm");
            sound(head, "funds-confirm");
            head.press();
            assertThat(head.text("main")).contains("已确认");
            head.open("/board/funds");
            assertThat(head.text("main")).contains("支付超前 60 个百分点");
            sound(head, "funds-board");
            head.open("/projects/" + code + "/fund-statements");
            assertThat(head.text("main")).contains("资金与形象进度", "已确认", "年度投资计划", "6,000.00");
            sound(head, "months");
        }
    }

    private void theWaiver(String code, String gate) {
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/gates/" + gate + "/waivers");
            sound(officer, "waiver-new");
            officer.choose("requirement", "S2-FEASIBILITY").write("reason", "批复文件正在办理。");
            officer.write("until", today().plusDays(60)).press();
        }
        try (Desk director = desk("fgw.director")) {
            director.task(code, "豁免");
            sound(director, "waiver-decide");
            director.choose("answer", "GRANTED").write("decision", "同意。").send();
            director.open("/board/waivers");
            assertThat(director.text("main")).contains("批复文件正在办理。");
            sound(director, "waivers");
        }
    }

    /** The officer records the permit from where it is missing, the head compares it with the paper. */
    private void thePermit(String lead, String code, String gate) {
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate + "/prepare").page().click(".form-side li:has-text('施工许可证') a.btn");
            record(officer);
        }
        verify(lead, code);
    }

    private void record(Desk officer) {
        officer.write("number", "许可证 2026 第 1 号").write("issuer", "示例机关").write("issuedOn", today());
        officer.attach("施工许可证.pdf").press();
        assertThat(officer.text("main")).contains("待核验");
    }

    private void verify(String lead, String code) {
        try (Desk head = desk(lead + ".head")) {
            head.task(code, "核验 ");
            sound(head, "permit-verify");
            head.press();
        }
    }

    /** The permit is recorded and verified first; its milestone takes date, number and scan from it. */
    private void theMilestone(String lead, String code) {
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/projects/" + code + "/permits/new?chosen=CONSTRUCTION");
            record(officer);
        }
        verify(lead, code);
        try (Desk officer = desk(lead + ".officer")) {
            officer.task(code, "施工许可");
            assertThat(officer.value("documentNumber")).isEqualTo("许可证 2026 第 1 号");
            assertThat(officer.value("actualDate")).isEqualTo(today().toString());
            sound(officer, "milestone-taken");
            officer.send();
        }
        try (Desk head = desk(lead + ".head")) {
            head.task(code, "施工许可").choose("answer", "ACCEPTED").send();
        }
    }

    /** What is advice stops nobody and is filed from where it is missing. */
    private void theDocument(String lead, String gate) {
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate).page().click("li:has-text('绩效目标表') a.btn");
            sound(officer, "document-new");
            officer.attach("绩效目标表.pdf").press();
            assertThat(officer.text("main")).contains("绩效目标表.pdf");
        }
    }

    private void signed(String lead, String gate, int of100) {
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate + "/prepare").page().click(".form-side li:has-text('签约率') a.btn");
            sound(officer, "figure-new");
            officer.write("part", of100).write("total", 100).write("countedOn", today().minusDays(96 - of100));
            officer.attach("签约统计.pdf").press();
            assertThat(officer.text("main")).contains(of100 + ".00%");
        }
        try (Desk head = desk(lead + ".head")) {
            head.open("/gates/" + gate).page().click("li:has-text('签约率') a.btn");
            sound(head, "figure-verify");
            head.press();
        }
    }

    /** Submitted on the screen, signed by everybody, decided on the screen: the works may begin. */
    private void theSubmission(String lead, String code) {
        try (Desk officer = desk(lead + ".officer")) {
            officer.task(code, "申报").choose("advice", "APPROVED").write("statement", "条件具备，申请开工。");
            officer.send();
        }
        try (Desk head = desk(lead + ".head")) {
            head.task(code, "签发申报").choose("answer", "ISSUED").send();
        }
        cast.allAgree(code);
        try (Desk leader = desk(cast.decider(cast.gate(code)).username())) {
            leader.task(code, "决定").choose("answer", "CONDITIONAL").write("opinion", "同意开工，按条件办理。");
            leader.write("condition1", "开工后一个月内报管线方案。").choose("conditionDepartment1", lead);
            leader.write("conditionDue1", today().plusDays(30)).send();
        }
        assertThat(cast.project(code).stage()).isEqualTo(Stage.CONSTRUCTION);
    }

    /** The text of the decision sheet, as the officer opens and downloads it. */
    private AbstractStringAssert<?> theSheet(String lead, String code, String gate) throws IOException {
        Sealing.seal(application);
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate).page().click("a:has-text('决定单')");
            assertThat(officer.text("h1")).contains("决定单-" + code);
            sound(officer, "sheet");
            try (InputStream file = officer.page()
                            .waitForDownload(() -> officer.page().click("a:has-text('下载原件')"))
                            .createReadStream();
                    PDDocument sheet = Loader.loadPDF(file.readAllBytes())) {
                assertThat(sheet.getNumberOfPages()).isOne();
                return assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\R", ""));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Desk desk(String username) {
        return Desk.of(Chromium.desktop(), port, username);
    }

    /** Looks once at each screen on both sizes and lets nothing pass that keeps somebody out. */
    private void sound(Desk desk, String name) {
        if (!looked.add(name)) {
            return;
        }
        desk.look("evidence-" + name).window().requireAccessible().requireNoSidewaysScrolling();
        desk.page().setViewportSize(390, 844);
        desk.look("evidence-" + name + "-phone").window().requireAccessible().requireNoSidewaysScrolling();
        desk.page().setViewportSize(1280, 720);
    }
}
