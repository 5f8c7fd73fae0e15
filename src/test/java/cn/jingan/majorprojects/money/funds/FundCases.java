package cn.jingan.majorprojects.money.funds;

import static cn.jingan.majorprojects.money.funds.MonthFixture.month;
import static cn.jingan.majorprojects.money.funds.MonthFixture.plan;
import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.dashboard.FundGap;
import cn.jingan.majorprojects.dashboard.FundGaps;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.funds.Divergence.Kind;
import cn.jingan.majorprojects.money.funds.StatementView.State;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a project's months of funds, up to the list of those that diverge. */
@Import(Fixtures.class)
abstract class FundCases {
    @Autowired
    private FundService service;

    @Autowired
    private PlanService plans;

    @Autowired
    private FundQueries queries;

    @Autowired
    private FundGaps gaps;

    @Autowired
    private EntryService entries;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private Actor officer;
    private Actor head;
    private YearMonth june;

    @BeforeEach
    void aRoadInPreparation() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        code = registry.road();
        officer = cast.actor(Registry.LEAD + ".officer");
        head = cast.actor(Registry.LEAD + ".head");
        june = YearMonth.of(YearMonth.now(clock).getYear() - 1, 6);
        StageProposal proposal = new StageProposal(Stage.PREPARATION, "已取得批复。", List.of(Cast.scan("批复.pdf")));
        String id = entries.propose(officer, code, proposal);
        entries.confirm(
                cast.actor("fgw.planning"), id, Version.ANY, new Confirmation(Confirmation.Choice.CONFIRMED, null));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void count_once_confirmed_and_the_worst_are_listed_first() {
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "10000");
        plans.issue(cast.actor("fgw.planning"), code, plan(june.getYear(), "2500", null));
        plans.issue(cast.actor("fgw.planning"), code, plan(june.getYear(), "2000", "年中调整"));
        confirmed(month(YearMonth.of(june.getYear() - 1, 12), "1000", "1000", "1000", "10"));
        String id = service.record(officer, code, month(june, "5000", "6200", "1200", "31"));
        assertThat(judged(id).state()).isEqualTo(State.OPEN);
        assertThat(judged(id).divergences())
                .as("the head sees it before confirming")
                .hasSize(3);
        assertThat(listed(cast.auditor())).as("nobody has confirmed it").isNull();
        assertThat(names(officer, id)).containsExactly("fundStatement.correct");
        assertThat(names(head, id)).containsExactly("fundStatement.confirm");
        by(SharedRule.STALE_VERSION, () -> service.confirm(head, id, new Version(5L)));
        service.confirm(head, id, new Version(0L));
        assertThat(judged(id).sentences())
                .containsExactly(
                        "当年完成年度计划的 10%，时间已过 50%，落后 40 个百分点",
                        "已支付概算的 62%，形象进度 31%，支付超前 31 个百分点", "已支付 6,200.00 万元，到位 5,000.00 万元，支付大于到位 1,200.00 万元");
        assertThat(judged(id).missing()).isEmpty();
        FundGap gap = listed(cast.auditor());
        assertThat(gap.month().points()).isEqualByComparingTo("40");
        assertThat(gap.divergences()).extracting(Divergence::kind).startsWith(Kind.YEAR_BEHIND);
        assertThat(listed(officer)).isEqualTo(gap);
        assertThat(listed(cast.actor("jyj.officer"))).as("not theirs").isNull();
        inOrder();
        assertThat(history(id)).containsExactly("fundStatement.recorded", "fundStatement.confirmed");
    }

    /** Read one by one or all at once, the list is the same, the widest apart first. */
    private void inOrder() {
        List<FundGap> all = gaps.list(cast.auditor(), null, 200).items();
        assertThat(all)
                .extracting(each -> each.month().points())
                .isSortedAccordingTo(Comparator.<BigDecimal>reverseOrder());
        List<FundGap> one = new ArrayList<>();
        Page<FundGap> page = gaps.list(cast.auditor(), null, 1);
        one.addAll(page.items());
        while (page.next() != null) {
            page = gaps.list(cast.auditor(), page.next(), 1);
            one.addAll(page.items());
        }
        assertThat(one).isEqualTo(all);
        List<FundGap> taken = new ArrayList<>();
        gaps.each(cast.auditor(), taken::add);
        assertThat(taken).as("what the workbook has").isEqualTo(all);
    }

    @Test
    void are_corrected_by_another_version_that_counts_once_it_is_confirmed() {
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "10000");
        String typed = service.record(officer, code, month(june, "900", "500", "500", "50"));
        String wrong = service.correct(officer, typed, Version.ANY, month(null, "900", "500", "500", "48", "进度有误"));
        assertThat(judged(typed).state()).as("nobody had confirmed it").isEqualTo(State.CORRECTED);
        service.confirm(head, wrong, Version.ANY);
        assertThat(listed(officer).month().id()).isEqualTo(wrong);
        String right = service.correct(officer, wrong, Version.ANY, month(null, "5000", "5000", "500", "48", "漏记支付"));
        assertThat(judged(wrong).state())
                .as("until the correction is confirmed")
                .isEqualTo(State.CONFIRMED);
        assertThat(names(officer, wrong)).isEmpty();
        service.confirm(head, right, Version.ANY);
        assertThat(judged(wrong).state()).isEqualTo(State.CORRECTED);
        assertThat(listed(officer)).as("50 % paid, 48 % built").isNull();
        assertThat(history(right)).containsExactly("fundStatement.corrected", "fundStatement.confirmed");
        assertThat(queries.sheet(cast.project(code)).statements())
                .extracting(each -> each.statement().id())
                .containsExactly(right, wrong, typed);
    }

    @Test
    void of_the_last_month_stand_for_the_project_in_whatever_order_they_are_confirmed() {
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "10000");
        String last = confirmed(month(june, "5000", "5000", "5000", "10"));
        confirmed(month(june.minusMonths(1), "4000", "4000", "4000", "10"));
        assertThat(listed(officer).month().id()).isEqualTo(last);
        assertThat(listed(officer).sentences()).containsExactly("已支付概算的 50%，形象进度 10%，支付超前 40 个百分点");
    }

    private String confirmed(StatementEntry entry) {
        String id = service.record(officer, code, entry);
        service.confirm(head, id, Version.ANY);
        return id;
    }

    private Judged judged(String id) {
        return queries.visible(officer, id);
    }

    private @Nullable FundGap listed(Actor actor) {
        return gaps.list(actor, null, 200).items().stream()
                .filter(each -> each.month().project().equals(code))
                .findFirst()
                .orElse(null);
    }

    private List<String> names(Actor actor, String id) {
        return actions.of(actor, new Subject("fundStatement", id)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> history(String id) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = 'fundStatement' and subject_id = ? order by id",
                String.class,
                id);
    }
}
