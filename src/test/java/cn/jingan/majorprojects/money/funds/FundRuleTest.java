package cn.jingan.majorprojects.money.funds;

import static cn.jingan.majorprojects.money.funds.MonthFixture.month;
import static cn.jingan.majorprojects.money.funds.MonthFixture.plan;
import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of months and plans; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class FundRuleTest {
    private static final String CODE = "ZD-021";
    private static final String IN_RESERVE = "ZD-022";

    @Autowired
    private FundService service;

    @Autowired
    private PlanService plans;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor officer;
    private Actor head;
    private Actor planning;
    private YearMonth now;

    @BeforeEach
    void theDepartment() {
        jdbc.update("update project_project set stage = 'CONSTRUCTION' where code = ?", CODE);
        String lead = cast.project(CODE).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
        planning = cast.actor("fgw.planning");
        now = YearMonth.now(clock);
    }

    @Test
    void not_the_fund_recorder() {
        by(FundRule.NOT_THE_FUND_RECORDER, () -> service.record(head, CODE, sound(now)));
        by(SharedRule.NOT_FOUND, () -> service.record(cast.actor("jyj.officer"), CODE, sound(now)));
    }

    @Test
    void not_the_fund_confirmer() {
        String id = service.record(officer, CODE, sound(now));
        by(FundRule.NOT_THE_FUND_CONFIRMER, () -> service.confirm(officer, id, Version.ANY));
    }

    @Test
    void fund_recorder_confirms() {
        String id = service.record(officer, CODE, sound(now));
        jdbc.update("update money_statement set recorded_by = ? where id = ?", head.personId(), id);
        by(FundRule.FUND_RECORDER_CONFIRMS, () -> service.confirm(head, id, Version.ANY));
    }

    @Test
    void not_the_plan_issuer() {
        by(FundRule.NOT_THE_PLAN_ISSUER, () -> plans.issue(officer, CODE, plan(now.getYear(), "100", null)));
    }

    @Test
    void fund_stage_has_no_months() {
        Actor own = cast.actor(cast.project(IN_RESERVE).leadDepartment() + ".officer");
        by(FundRule.FUND_STAGE_HAS_NO_MONTHS, () -> service.record(own, IN_RESERVE, sound(now)));
    }

    @Test
    void fund_confirmed_already() {
        String id = confirmed(sound(now));
        by(FundRule.FUND_CONFIRMED_ALREADY, () -> service.confirm(head, id, Version.ANY));
    }

    @Test
    void fund_was_corrected() {
        String typed = service.record(officer, CODE, sound(now));
        String second = service.correct(officer, typed, Version.ANY, corrected());
        by(FundRule.FUND_WAS_CORRECTED, () -> service.confirm(head, typed, Version.ANY));
        by(FundRule.FUND_WAS_CORRECTED, () -> service.correct(officer, typed, Version.ANY, corrected()));
        service.confirm(head, second, Version.ANY);
        service.correct(officer, second, Version.ANY, corrected());
        by(FundRule.FUND_WAS_CORRECTED, () -> service.correct(officer, second, Version.ANY, corrected()));
    }

    @Test
    void fund_month_impossible() {
        List.of(now.plusMonths(1), YearMonth.of(1999, 12))
                .forEach(
                        month -> by(FundRule.FUND_MONTH_IMPOSSIBLE, () -> service.record(officer, CODE, sound(month))));
        by(SharedRule.UNKNOWN_CHOICE, () -> service.record(officer, CODE, sound(null)));
    }

    @Test
    void fund_month_recorded() {
        service.record(officer, CODE, sound(now));
        by(FundRule.FUND_MONTH_RECORDED, () -> service.record(officer, CODE, sound(now)));
    }

    @Test
    void fund_amount_impossible() {
        List.of("-1", "100000001", "1.234").forEach(amount -> {
            by(FundRule.FUND_AMOUNT_IMPOSSIBLE, () -> service.record(officer, CODE, month(now, amount, "1", "1", "1")));
            by(FundRule.FUND_AMOUNT_IMPOSSIBLE, () -> service.record(officer, CODE, month(now, "1", amount, "1", "1")));
            by(FundRule.FUND_AMOUNT_IMPOSSIBLE, () -> service.record(officer, CODE, month(now, "1", "1", amount, "1")));
        });
        service.record(officer, CODE, month(now, "0", "0", "0", "0"));
    }

    @Test
    void fund_progress_impossible() {
        List.of("-1", "100.01", "1.234")
                .forEach(share -> by(
                        FundRule.FUND_PROGRESS_IMPOSSIBLE,
                        () -> service.record(officer, CODE, month(now, "1", "1", "1", share))));
    }

    @Test
    void fund_reason_missing() {
        String id = service.record(officer, CODE, sound(now));
        by(FundRule.FUND_REASON_MISSING, () -> service.correct(officer, id, Version.ANY, sound(now)));
    }

    @Test
    void fund_figures_fall() {
        YearMonth before = now.minusMonths(1);
        String first = service.record(officer, CODE, month(before, "200", "100", "100", "20"));
        String second = service.record(officer, CODE, month(now, "200", "90", "100", "20"));
        service.confirm(head, first, Version.ANY);
        by(FundRule.FUND_FIGURES_FALL, () -> service.confirm(head, second, Version.ANY));
        String refund =
                service.correct(officer, second, Version.ANY, month(null, "200", "90", "100", "20", "退回多付的工程款"));
        service.confirm(head, refund, Version.ANY);
        by(
                FundRule.FUND_FIGURES_FALL,
                () -> service.record(officer, CODE, month(before.minusMonths(1), "200", "101", "100", "20")));
        by(
                FundRule.FUND_FIGURES_FALL,
                () -> service.record(officer, CODE, month(before.minusMonths(1), "200", "90", "100", "20.01")));
        service.record(officer, CODE, month(before.minusMonths(1), "200", "90", "100", "20"));
    }

    @Test
    void plan_year_impossible() {
        List.of(1999, now.getYear() + 2)
                .forEach(year ->
                        by(FundRule.PLAN_YEAR_IMPOSSIBLE, () -> plans.issue(planning, CODE, plan(year, "100", null))));
        plans.issue(planning, CODE, plan(now.getYear() + 1, "100", null));
    }

    @Test
    void plan_amount_impossible() {
        List.of("0", "-1", "100000001", "1.234")
                .forEach(amount -> by(
                        FundRule.PLAN_AMOUNT_IMPOSSIBLE,
                        () -> plans.issue(planning, CODE, plan(now.getYear(), amount, null))));
    }

    @Test
    void plan_reason_missing() {
        plans.issue(planning, CODE, plan(now.getYear(), "100", null));
        by(FundRule.PLAN_REASON_MISSING, () -> plans.issue(planning, CODE, plan(now.getYear(), "90", " ")));
        plans.issue(planning, CODE, plan(now.getYear(), "90", "年中调整"));
    }

    private static StatementEntry sound(YearMonth month) {
        return month(month, "100", "90", "80", "10");
    }

    private static StatementEntry corrected() {
        return month(null, "100", "90", "80", "12", "登记有误");
    }

    private String confirmed(StatementEntry entry) {
        String id = service.record(officer, CODE, entry);
        service.confirm(head, id, Version.ANY);
        return id;
    }
}
