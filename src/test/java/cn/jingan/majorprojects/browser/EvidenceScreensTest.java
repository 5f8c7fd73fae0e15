package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionGiven.Wanted;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.figure.FigureEntry;
import cn.jingan.majorprojects.gate.figure.FigureKind;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a gate rests on, in a browser: conditions, waivers, figures and money, each screen on a desk and on a phone. */
@OnH2
@Import(Fixtures.class)
@ResourceLock(Chromium.ONE)
class EvidenceScreensTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private FigureService figures;

    @Autowired
    private Clock clock;

    @Test
    void a_road_is_stopped_by_its_condition_its_estimate_and_what_it_lacks() {
        String code = registry.road();
        intoPreparationOnACondition(code);
        theCondition(cast.gate(code, GateKind.S1).conditions().get(0));
        theMoney(code);
        theWaiver(code, cast.gate(code).gate().id());
    }

    private void intoPreparationOnACondition(String code) {
        cast.completeStage(code);
        cast.passGate(code);
        cast.submit(code);
        cast.allAgree(code);
        Wanted wanted = new Wanted(1, "办妥涉河许可。", "czj", today().plusDays(30), GateKind.S2);
        cast.decide(code, new DecisionGiven(Verdict.CONDITIONAL, "同意，按条件办理。", List.of(), List.of(wanted)));
        cast.completeStage(code);
    }

    private void theCondition(Condition condition) {
        try (Desk handler = desk("czj.handler")) {
            handler.open("/conditions/" + condition.id() + "/fulfil");
            sound(handler, "condition-fulfil");
            handler.write("note", "已取得许可。").attach("涉河许可.pdf").send();
        }
        try (Desk head = desk("jgw.head")) {
            head.open("/conditions/" + condition.id() + "/verify");
            sound(head, "condition-verify");
            head.choose("answer", "ACCEPTED").send();
        }
    }

    private void theMoney(String code) {
        cast.confirmedCost(code, CostKind.ESTIMATE, "10000");
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "12000");
        String waiting = cast.cost(code, CostKind.BUDGET_ESTIMATE, "11500");
        try (Desk officer = desk("jgw.officer")) {
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
        }
    }

    /** The officer sees by what the submission is stopped, goes to the money from there, and asks for a waiver. */
    private void theWaiver(String code, String gate) {
        try (Desk officer = desk("jgw.officer")) {
            officer.open("/gates/" + gate + "/prepare");
            assertThat(officer.text("main")).contains("概算不超过估算的 110%", "超过限额");
            sound(officer, "gate-stopped");
            officer.page().click("main a.btn:has-text('登记投资')");
            assertThat(officer.page().url()).endsWith("/projects/" + code + "/money/new");
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

    @Test
    void a_renewal_counts_its_households() {
        String code = rows.another("HOUSING_RENEWAL");
        String lead = cast.project(code).leadDepartment();
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/projects/" + code + "/figures/new");
            sound(officer, "figure-new");
        }
        FigureEntry entry = new FigureEntry(FigureKind.SIGNING_RATE, 96, 100, today(), List.of(Cast.scan("签约统计.pdf")));
        String figure = figures.record(cast.actor(lead + ".officer"), code, entry);
        try (Desk head = desk(lead + ".head")) {
            head.open("/figures/" + figure + "/verify");
            sound(head, "figure-verify");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Desk desk(String username) {
        return Desk.of(Chromium.desktop(), port, username);
    }

    /** Looks at the screen on both sizes and lets nothing pass that keeps somebody out. */
    private static void sound(Desk desk, String name) {
        desk.look("evidence-" + name).window().requireAccessible().requireNoSidewaysScrolling();
        desk.page().setViewportSize(390, 844);
        desk.look("evidence-" + name + "-phone").window().requireAccessible().requireNoSidewaysScrolling();
        desk.page().setViewportSize(1280, 720);
    }
}
