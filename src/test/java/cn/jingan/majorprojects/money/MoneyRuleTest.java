package cn.jingan.majorprojects.money;

import static cn.jingan.majorprojects.money.CostFixture.cost;
import static cn.jingan.majorprojects.money.CostFixture.funded;
import static cn.jingan.majorprojects.money.CostFixture.share;
import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Investments;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of figures; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class MoneyRuleTest {
    private static final String CODE = "ZD-021";

    @Autowired
    private MoneyService service;

    @Autowired
    private MoneyQueries queries;

    @Autowired
    private Actions actions;

    @Autowired
    private Investments investments;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor officer;
    private Actor head;
    private LocalDate today;

    @BeforeEach
    void theDepartment() {
        String lead = cast.project(CODE).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
        today = LocalDate.now(clock);
    }

    @Test
    void not_the_cost_recorder() {
        CostEntry entry = cost(CostKind.ESTIMATE, "100", today);
        by(MoneyRule.NOT_THE_COST_RECORDER, () -> service.record(head, CODE, entry));
        by(SharedRule.NOT_FOUND, () -> service.record(cast.actor("jyj.officer"), CODE, entry));
    }

    @Test
    void not_the_cost_confirmer() {
        String id = service.record(officer, CODE, cost(CostKind.ESTIMATE, "100", today));
        by(MoneyRule.NOT_THE_COST_CONFIRMER, () -> service.confirm(officer, id, Version.ANY));
    }

    @Test
    void cost_recorder_confirms() {
        String id = service.record(officer, CODE, cost(CostKind.ESTIMATE, "100", today));
        jdbc.update("update money_cost set recorded_by = ? where id = ?", head.personId(), id);
        by(MoneyRule.COST_RECORDER_CONFIRMS, () -> service.confirm(head, id, Version.ANY));
    }

    @Test
    void cost_confirmed_already() {
        String id = confirmed(CostKind.ESTIMATE, "100");
        by(MoneyRule.COST_CONFIRMED_ALREADY, () -> service.confirm(head, id, Version.ANY));
    }

    @Test
    void cost_is_void() {
        String id = service.record(officer, CODE, cost(CostKind.ESTIMATE, "100", today));
        service.annul(officer, id, Version.ANY, "登记有误");
        by(MoneyRule.COST_IS_VOID, () -> service.confirm(head, id, Version.ANY));
        by(MoneyRule.COST_IS_VOID, () -> service.annul(officer, id, Version.ANY, "再作废"));
    }

    @Test
    void cost_was_decided() {
        confirmed(CostKind.ESTIMATE, "100");
        investments.adjust(cast.project(CODE).id(), "CHANGE0000001", BigDecimal.TEN);
        String decided =
                queries.sheet(cast.project(CODE).id()).versions().get(0).id();
        by(MoneyRule.COST_WAS_DECIDED, () -> service.annul(officer, decided, Version.ANY, "登记有误"));
    }

    @Test
    void cost_is_the_total() {
        String only = confirmed(CostKind.ESTIMATE, "100");
        by(MoneyRule.COST_IS_THE_TOTAL, () -> service.annul(officer, only, Version.ANY, "登记有误"));
        String right = service.record(officer, CODE, cost(CostKind.ESTIMATE, null, "90", today, "更正"));
        by(MoneyRule.COST_IS_THE_TOTAL, () -> service.annul(officer, only, Version.ANY, "尚未复核"));
        service.confirm(head, right, Version.ANY);
        service.annul(officer, only, Version.ANY, "登记有误");
        assertThat(cast.project(CODE).investment()).isEqualByComparingTo("90");
        String other = confirmed(CostKind.FINAL_ACCOUNT, "80");
        service.annul(officer, other, Version.ANY, "决算不是总投资");
    }

    @Test
    void cost_by_change() {
        confirmed(CostKind.BUDGET_ESTIMATE, "100");
        CostEntry more = cost(CostKind.BUDGET_ESTIMATE, "110", today);
        String early = service.record(officer, CODE, more);
        jdbc.update("update project_project set stage = 'CONSTRUCTION' where code = ?", CODE);
        by(MoneyRule.COST_BY_CHANGE, () -> service.record(officer, CODE, more));
        by(MoneyRule.COST_BY_CHANGE, () -> service.confirm(head, early, Version.ANY));
        assertThat(actions.of(head, new Subject("cost", early))).isEmpty();
        service.record(officer, CODE, cost(CostKind.BUDGET, "95", today));
    }

    @Test
    void cost_amount_impossible() {
        for (String amount : List.of("0", "-1", "100000001", "1.234")) {
            CostEntry entry = cost(CostKind.ESTIMATE, amount, today);
            by(MoneyRule.COST_AMOUNT_IMPOSSIBLE, () -> service.record(officer, CODE, entry));
        }
    }

    @Test
    void cost_part_unknown() {
        CostEntry entry = cost(CostKind.ESTIMATE, "0000000000000", "100", today, null);
        by(MoneyRule.COST_PART_UNKNOWN, () -> service.record(officer, CODE, entry));
    }

    @Test
    void cost_date_in_future() {
        CostEntry entry = cost(CostKind.ESTIMATE, "100", today.plusDays(1));
        by(MoneyRule.COST_DATE_IN_FUTURE, () -> service.record(officer, CODE, entry));
    }

    @Test
    void cost_date_before_last() {
        confirmed(CostKind.ESTIMATE, "100");
        CostEntry entry = cost(CostKind.ESTIMATE, "110", today.minusDays(1));
        by(MoneyRule.COST_DATE_BEFORE_LAST, () -> service.record(officer, CODE, entry));
    }

    @Test
    void cost_reason_missing() {
        confirmed(CostKind.ESTIMATE, "100");
        CostEntry entry = cost(CostKind.ESTIMATE, null, "110", today, " ");
        by(MoneyRule.COST_REASON_MISSING, () -> service.record(officer, CODE, entry));
    }

    @Test
    void cost_scan_missing() {
        CostEntry bare =
                new CostEntry(CostKind.ESTIMATE, null, BigDecimal.TEN, today, "批复 1 号", null, List.of(), List.of());
        by(MoneyRule.COST_SCAN_MISSING, () -> service.record(officer, CODE, bare));
    }

    @Test
    void funding_incomplete() {
        List.of(share(1, "DISTRICT", null), share(1, null, "100"))
                .forEach(half -> by(
                        MoneyRule.FUNDING_INCOMPLETE,
                        () -> service.record(
                                officer, CODE, funded(CostKind.ESTIMATE, null, "100", today, null, half))));
        CostEntry nowhere = funded(CostKind.ESTIMATE, null, "100", today, null, share(1, "NOWHERE", "100"));
        by(SharedRule.UNKNOWN_CHOICE, () -> service.record(officer, CODE, nowhere));
        CostEntry twice =
                funded(CostKind.ESTIMATE, null, "100", today, null, share(1, "CITY", "50"), share(2, "CITY", "50"));
        by(MoneyRule.FUNDING_INCOMPLETE, () -> service.record(officer, CODE, twice));
    }

    @Test
    void funding_differs() {
        CostEntry short1 =
                funded(CostKind.ESTIMATE, null, "100", today, null, share(1, "CITY", "50"), share(2, "DISTRICT", "49"));
        by(MoneyRule.FUNDING_DIFFERS, () -> service.record(officer, CODE, short1));
    }

    @Test
    void not_who_asks_for_study() {
        confirmed(CostKind.ESTIMATE, "100");
        String over = confirmed(CostKind.BUDGET_ESTIMATE, "111");
        by(MoneyRule.NOT_WHO_ASKS_FOR_STUDY, () -> service.askStudy(officer, over, Version.ANY, "1 号", today));
    }

    @Test
    void no_study_to_ask_for() {
        confirmed(CostKind.ESTIMATE, "100");
        String kept = confirmed(CostKind.BUDGET_ESTIMATE, "110");
        by(MoneyRule.NO_STUDY_TO_ASK_FOR, () -> study(kept));
        String over = service.record(officer, CODE, cost(CostKind.BUDGET_ESTIMATE, "110.01", today));
        by(MoneyRule.NO_STUDY_TO_ASK_FOR, () -> study(over));
        service.confirm(head, over, Version.ANY);
        study(over);
    }

    @Test
    void study_asked_already() {
        confirmed(CostKind.ESTIMATE, "100");
        String over = confirmed(CostKind.BUDGET_ESTIMATE, "120");
        study(over);
        by(MoneyRule.STUDY_ASKED_ALREADY, () -> study(over));
    }

    private void study(String id) {
        service.askStudy(cast.actor("fgw.planning"), id, Version.ANY, "示例函 1 号", today);
    }

    private String confirmed(CostKind kind, String amount) {
        String id = service.record(officer, CODE, cost(kind, amount, today));
        service.confirm(head, id, Version.ANY);
        return id;
    }
}
