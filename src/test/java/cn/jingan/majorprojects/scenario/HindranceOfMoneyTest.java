package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.money.funds.FundService;
import cn.jingan.majorprojects.money.funds.StatementEntry;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same as {@link HindranceTest} of figures of money, of months and of plans. */
@OnH2
@Import(Fixtures.class)
class HindranceOfMoneyTest extends HindranceCases {
    private static final Map<String, String> ANNULLED = Map.of("reason", "登记有误");

    @Autowired
    private MoneyService money;

    @Autowired
    private FundService funds;

    @Autowired
    private Clock clock;

    @Override
    void holdsEverything() {
        holds(Registry.LEAD, "OFFICER", "HEAD");
        holds("fgw", "PLANNING");
        people = List.of("jgw.officer", "jgw.head", BOTH, "fgw.planning", "zf.construction");
    }

    @Test
    void ofFigures() {
        String estimate = cast.cost(code, CostKind.ESTIMATE, "1000");
        figure(estimate);
        rows.change("update money_cost set recorded_by = ? where id = ?", BOTH, estimate);
        figure(estimate);
        money.confirm(cast.actor("jgw.head"), estimate, Version.ANY);
        figure(estimate);
        String over = cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "1200");
        money.askStudy(cast.actor("fgw.planning"), over, Version.ANY, "示例函 1 号", LocalDate.now(clock));
        figure(over);
        String decided = cast.confirmedCost(code, CostKind.BUDGET, "900");
        rows.change("update money_cost set change_id = 'CHANGE0000001' where id = ?", decided);
        figure(decided);
        String mistaken = cast.cost(code, CostKind.BUDGET_ESTIMATE, "1100");
        money.annul(cast.actor("jgw.officer"), mistaken, Version.ANY, "登记有误");
        figure(mistaken);
        String late = cast.cost(code, CostKind.BUDGET_ESTIMATE, "1050");
        rows.change("update project_project set stage = 'CONSTRUCTION' where code = ?", code);
        figure(late);
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        figure(late);

        assertThat(pages.said())
                .contains(
                        "投资由牵头部门的项目专员登记：区建管委。",
                        "投资由牵头部门的负责人复核：区建管委。",
                        "登记的人不能复核自己登记的投资。",
                        "这一版本已经复核。",
                        "这一版本已经作废。",
                        "这一版本由投资调整决定，只能再经投资调整改变。",
                        "没有这一版本，总投资就没有依据，不能作废。请先登记正确的数字，经复核后再作废它。",
                        "在建以后概算只能经投资调整改变（《政府投资条例》第二十三条）。",
                        "要求重报可研由区发改委计划岗登记。",
                        "概算没有超过估算 10%，或不是现行版本，不须要求重报可研。",
                        "已登记要求重报可研。",
                        "项目已办结，不能再改。");
    }

    private void figure(String id) {
        String page = "/costs/" + id;
        pages.compare(
                people,
                Map.of(
                        "/projects/" + code + "/money/new", Map.of(),
                        page + "/confirm", Map.of(),
                        page + "/annul", ANNULLED,
                        page + "/study", Map.of("number", "示例函 2 号", "datedOn", "2026-03-02")));
    }

    @Test
    void ofMonths() {
        months();
        rows.change("update project_project set stage = 'PREPARATION' where code = ?", code);
        String first = funds.record(cast.actor("jgw.officer"), code, entry(5, "900", null));
        month(first);
        rows.change("update money_statement set recorded_by = ? where id = ?", BOTH, first);
        month(first);
        funds.confirm(cast.actor("jgw.head"), first, Version.ANY);
        month(first);
        String falling = funds.record(cast.actor("jgw.officer"), code, entry(4, "900", null));
        rows.change("update money_statement set paid = 950 where id = ?", falling);
        month(falling);
        funds.correct(cast.actor("jgw.officer"), falling, Version.ANY, entry(4, "800", "更正"));
        month(falling);
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        month(first);

        assertThat(pages.said())
                .contains(
                        "资金月报由牵头部门的项目专员登记：区建管委。",
                        "资金月报由牵头部门的负责人确认：区建管委。",
                        "登记的人不能确认自己登记的月报。",
                        "年度投资计划由区发改委计划岗下达。",
                        "前期、在建、竣工阶段的项目才登记资金月报。",
                        "这份月报已经确认。",
                        "这份月报已有更正，请办理更正后的一份。",
                        "与已确认的 2025-05 月报相比，累计数或形象进度倒退。确实如此的，请写明原因，例如退款。",
                        "项目已办结，不能再改。");
    }

    private void month(String id) {
        months();
        String page = "/fund-statements/" + id;
        pages.compare(people, Map.of(page + "/confirm", Map.of(), page + "/correct", Map.of("reason", "更正")));
    }

    private void months() {
        String project = "/projects/" + code;
        pages.compare(
                people, Map.of(project + "/fund-statements/new", Map.of(), project + "/annual-plans/new", Map.of()));
    }

    private static StatementEntry entry(int month, String amount, @Nullable String reason) {
        BigDecimal number = new BigDecimal(amount);
        return new StatementEntry(
                YearMonth.of(2025, month), number, number, number, BigDecimal.TEN, "主体结构施工", reason, List.of());
    }
}
