package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one screen on which a leader decides. */
@InChromium
class DecisionScreenTest {
    private static final String CONDITIONAL = "input[name=answer][value=CONDITIONAL]";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private WorklistQueries worklist;

    @Autowired
    private ScheduleService schedules;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private Clock clock;

    @Test
    void says_by_when_the_decision_is_due_and_how_the_project_stands() {
        GateView gate = deciding();
        String due =
                worklist.latest("gate.decide", gate.id()).orElseThrow().dueOn().toString();
        try (Desk leader = decision(gate)) {
            leader.look("decision");
            assertThat(leader.texts(".figs dt")).contains("决定期限").doesNotContain("会签期限");
            assertThat(leader.text(".figs div:has(dt:text('决定期限'))")).contains("剩", due, "逾期上报，不算同意");
            assertThat(leader.texts(".crumbline .light")).hasSize(1);
        }
    }

    @Test
    void says_what_is_known_of_money_and_dates_and_what_is_not() {
        GateView gate = deciding();
        try (Desk leader = decision(gate)) {
            assertThat(leader.texts(".plan-figs dt")).containsExactly("总投资", "资金到位", "预计完成");
            assertThat(leader.texts(".plan-figs dd")).containsExactly("未填", "未填", "未填");
        }
        cast.confirmedCost(gate.project(), CostKind.ESTIMATE, "10000");
        cast.confirmedCost(gate.project(), CostKind.BUDGET_ESTIMATE, "10600");
        LocalDate end = planned(gate.project());
        try (Desk leader = decision(gate)) {
            leader.look("decision-plan");
            assertThat(leader.texts(".plan-figs dt")).first().isEqualTo("概算");
            assertThat(leader.texts(".plan-figs dd"))
                    .contains("10,600.00 万元", "为估算的 106.00%，限 110%")
                    .contains(end.toString(), "计划 " + end);
            leader.page().setViewportSize(390, 844);
            assertThat(top(leader, 0))
                    .as("side by side, as all figures on a phone")
                    .isEqualTo(top(leader, 1));
        }
    }

    private static double top(Desk desk, int no) {
        return desk.page().locator(".plan-figs > div").nth(no).boundingBox().y;
    }

    @Test
    void asks_for_one_condition_and_for_further_ones_when_they_are_wanted() {
        try (Desk leader = decision(deciding())) {
            leader.page().check(CONDITIONAL);
            assertThat(leader.text("label[for=f-opinion]"))
                    .as("it is no free choice with this answer")
                    .isEqualTo("意见 “同意”时选填");
            leader.look("decision-conditional");
            assertThat(leader.texts("#f-conditionGate1 option")).contains("不限制").doesNotContain("请选择");
            assertThat(field(leader, 1).isVisible()).isTrue();
            assertThat(field(leader, 2).isVisible()).isFalse();
            leader.write("condition1", "落实资金来源").choose("conditionGate1", "S2").choose("conditionGate1", "");
            leader.page().click("summary:has-text('条件二')");
            leader.write("condition2", "办妥搬迁许可").press();
            assertThat(leader.text(".errsum")).isNotBlank();
            leader.forgive();
            assertThat(field(leader, 2).inputValue()).isEqualTo("办妥搬迁许可");
            assertThat(field(leader, 2).isVisible()).isTrue();
            assertThat(field(leader, 3).isVisible()).isFalse();
            leader.look("decision-refused");
            leader.window().requireAccessible().requireNoSidewaysScrolling();
        }
    }

    @Test
    void shows_what_was_said_in_every_round_in_its_own_words() {
        GateView gate = answeredTwice();
        try (Desk leader = decision(gate)) {
            leader.look("decision-twice");
            assertThat(leader.texts("article.op.no > p")).contains("第 1 轮不同意：理由如下。");
            assertThat(leader.text("section:has(#h-op) details summary")).contains("家：", "区规划资源局");
            Locator first = leader.page().locator("#round-1 details");
            assertThat(first.locator("article").first().isVisible()).isFalse();
            first.locator("summary").click();
            assertThat(first.innerText()).contains("牵头部门建议：同意。", "条件具备，申请转段。", "区财政局", "区规划资源局", "不同意", "理由如下。");
            assertThat(first.locator("article").first().getAttribute("class")).contains("no");
            assertThat(leader.page().locator("#round-2 details").count())
                    .as("stands above")
                    .isZero();
            leader.look("decision-twice-open").page().setViewportSize(390, 844);
            leader.look("decision-twice-phone");
            leader.window().requireAccessible().requireNoSidewaysScrolling();
        }
        cast.decide(gate.project(), new DecisionGiven(Verdict.RETURN_APPLICANT, "红线图版本不一致。", List.of(), List.of()));
        try (Desk officer = Desk.of(Chromium.desktop(), port, Registry.LEAD + ".officer")) {
            officer.open("/projects/" + gate.project() + "/gates");
            assertThat(officer.text("main")).contains("红线图版本不一致。");
            officer.page().locator("td details summary").last().click();
            assertThat(officer.page().locator("td details").last().innerText()).contains("区财政局", "不同意", "理由如下。");
            officer.look("gates-twice").page().setViewportSize(390, 844);
            officer.look("gates-twice-phone");
            officer.window().requireAccessible().requireNoSidewaysScrolling();
        }
    }

    @Test
    void says_what_was_refused_and_keeps_what_was_typed_where_the_step_has_moved_on() {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        GateView gate = cast.gate(code).gate();
        String opinion = cast.open(code).stream()
                .filter(each -> each.department().equals("czj"))
                .findFirst()
                .orElseThrow()
                .id();
        try (Desk handler = Desk.of(Chromium.desktop(), port, "czj.handler")) {
            handler.open("/opinions/" + opinion + "/draft").choose("answer", "OBJECT");
            handler.write("opinion", "缺口没有来源，未列入年度计划。");
            withdrawals.withdraw(
                    cast.actor(Registry.LEAD + ".officer"), gate.id(), Version.ANY, new Reason("规模有误，撤回重报。"));
            handler.press().look("decision-moved-on");
            assertThat(handler.texts("[role=alert]"))
                    .singleElement()
                    .asString()
                    .contains("已经变动", "没有办理")
                    .doesNotContain("OBJECT");
            Locator kept = handler.page().locator("[role=alert] textarea");
            assertThat(kept.inputValue()).isEqualTo("缺口没有来源，未列入年度计划。");
            assertThat(kept.isEditable()).isFalse();
            handler.forgive().page().setViewportSize(390, 844);
            handler.look("decision-moved-on-phone");
            handler.window().requireAccessible().requireNoSidewaysScrolling();
        }
        try (Desk officer = Desk.of(Chromium.desktop(), port, Registry.LEAD + ".officer")) {
            officer.open("/gates/" + gate.id() + "/prepare").look("withdrawn");
            assertThat(officer.text("p.note")).contains("申报人自行撤回：规模有误，撤回重报。").doesNotContain("退回理由");
            assertThat(officer.text(".why")).contains("申报被退回或撤回").doesNotContain("本阶段节点都已完成");
            int listed = officer.page().locator("section:has(#h-op) article.op").count();
            assertThat(officer.text("section:has(#h-op) .aside")).startsWith(listed + " 家，");
        }
    }

    /** Two departments object; asked again, one of them agrees and the other does not. */
    private GateView answeredTwice() {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        object(code, "czj", "ghj");
        cast.coordinate(code);
        asksOnceMore(code);
        object(code, "czj");
        return cast.gate(code).gate();
    }

    private void asksOnceMore(String code) {
        try (Desk handler = Desk.of(Chromium.desktop(), port, "czj.handler")) {
            handler.task(code, "会签拟稿");
            assertThat(handler.text(".why")).contains("须再次答复").doesNotContain("会签矩阵");
            handler.open("/?q=" + code);
            assertThat(handler.text("#panel")).contains("须再次答复").doesNotContain("会签矩阵");
        }
    }

    private void object(String code, String... departments) {
        cast.open(code).stream()
                .filter(opinion -> List.of(departments).contains(opinion.department()))
                .forEach(opinion -> cast.answer(opinion, Answer.OBJECT));
        cast.allAgree(code);
    }

    @Test
    void prints_on_one_page_without_its_form() throws IOException {
        try (Desk leader = decision(deciding())) {
            Locator print = leader.page().locator("[data-print]");
            assertThat(print.innerText()).isEqualTo("打印本页");
            leader.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
            leader.look("decision-print");
            assertThat(print.isVisible()).isFalse();
            assertThat(leader.page().locator(".form-side").isVisible()).isFalse();
            byte[] paper = leader.page().pdf(new PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument pages = Loader.loadPDF(paper)) {
                assertThat(pages.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    /** One milestone a week; returns the last day. */
    private LocalDate planned(String code) {
        LocalDate start = LocalDate.now(clock).plusDays(10);
        List<MilestoneView> open = cast.roadMap(code).stream()
                .filter(each -> each.status() == MilestoneStatus.OPEN)
                .toList();
        List<Plan.Wanted> wanted = open.stream()
                .map(each -> new Plan.Wanted(each.no(), start.plusWeeks(each.no()), null))
                .toList();
        schedules.plan(cast.actor(Registry.LEAD + ".officer"), code, Version.ANY, new Plan(wanted, null, false));
        return start.plusWeeks(open.get(open.size() - 1).no());
    }

    private static Locator field(Desk desk, int no) {
        return desk.page().locator("#f-condition" + no);
    }

    private Desk decision(GateView gate) {
        return Desk.of(Chromium.desktop(), port, "fgw.director").open("/gates/" + gate.id() + "/decide");
    }

    /** A road before the decision on its admission. */
    private GateView deciding() {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        return cast.gate(code).gate();
    }
}
