package cn.jingan.majorprojects.supervision;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of orders; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class SupervisionRuleTest {
    private static final ReplyGiven MENDED =
            new ReplyGiven(SupervisionReply.Kind.MENDED, "已整改。", List.of(Cast.scan("现场.pdf")), null);
    private static final Verdict SETTLED = new Verdict(Verdict.Choice.SETTLED, null);
    private static final Verdict RETURNED = new Verdict(Verdict.Choice.RETURNED, "缺照片。");

    @Autowired
    private SupervisionService service;

    @Autowired
    private CaseOrders cases;

    @Autowired
    private SupervisionQueries queries;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private Actor office;
    private Actor head;

    @BeforeEach
    void aRoad() {
        code = registry.road("jyj");
        office = cast.actor("jgw.office");
        head = cast.actor("jyj.head");
    }

    @Test
    void not_the_order_issuer() {
        by(SupervisionRule.NOT_THE_ORDER_ISSUER, () -> service.issue(head, code, wanted(Level.REMINDER)));
        by(SupervisionRule.NOT_THE_ORDER_ISSUER, () -> service.issue(office, code, wanted(Level.INTERVIEW)));
        by(
                SupervisionRule.NOT_THE_ORDER_ISSUER,
                () -> service.issue(cast.actor("zf.culture"), code, wanted(Level.INTERVIEW)));
        by(
                SupervisionRule.NOT_THE_ORDER_ISSUER,
                () -> service.issue(cast.actor("zf.construction"), code, wanted(Level.CIRCULAR)));
        String circular = service.issue(cast.actor("zf.mayor"), code, wanted(Level.CIRCULAR));
        assertThat(queries.order(circular).issuerPost()).isEqualTo("MAYOR");
        by(SharedRule.UNKNOWN_CHOICE, () -> service.issue(office, code, wanted(null)));
    }

    @Test
    void not_the_order_answerer() {
        String id = order();
        Actor officer = cast.actor("jyj.officer");
        by(SupervisionRule.NOT_THE_ORDER_ANSWERER, () -> service.answer(officer, id, Version.ANY, MENDED));
        String reminder = service.issue(office, code, wanted(Level.REMINDER));
        by(SupervisionRule.NOT_THE_ORDER_ANSWERER, () -> service.answer(head, reminder, Version.ANY, MENDED));
        cases.handOver(code, "jyj", "wjw");
        by(SupervisionRule.NOT_THE_ORDER_ANSWERER, () -> service.answer(head, id, Version.ANY, MENDED));
        assertThat(queries.order(id).department()).isEqualTo("wjw");
    }

    @Test
    void order_issuer_answers() {
        String id = order();
        jdbc.update("update supervision_order set issued_by = ? where id = ?", head.personId(), id);
        by(SupervisionRule.ORDER_ISSUER_ANSWERS, () -> service.answer(head, id, Version.ANY, MENDED));
    }

    @Test
    void not_the_order_verifier() {
        String id = answered();
        by(SupervisionRule.NOT_THE_ORDER_VERIFIER, () -> service.verify(head, id, Version.ANY, SETTLED));
        by(SupervisionRule.NOT_THE_ORDER_VERIFIER, () -> service.withdraw(head, id, Version.ANY, "不妥。"));
    }

    @Test
    void order_answerer_verifies() {
        String id = answered();
        Actor both = new Actor(
                head.personId(),
                head.username(),
                head.display(),
                List.of(new Holding("PORTFOLIO_OFFICE", "jgw")),
                Actor.Sees.ALL);
        by(SupervisionRule.ORDER_ANSWERER_VERIFIES, () -> service.verify(both, id, Version.ANY, SETTLED));
    }

    @Test
    void order_at_another_step() {
        String id = order();
        by(SupervisionRule.ORDER_AT_ANOTHER_STEP, () -> service.verify(office, id, Version.ANY, SETTLED));
        service.answer(head, id, Version.ANY, MENDED);
        by(SupervisionRule.ORDER_AT_ANOTHER_STEP, () -> service.answer(head, id, Version.ANY, MENDED));
        by(SharedRule.STALE_VERSION, () -> service.verify(office, id, new Version(0L), SETTLED));
    }

    @Test
    void order_over() {
        String id = answered();
        service.verify(office, id, Version.ANY, SETTLED);
        by(SupervisionRule.ORDER_OVER, () -> service.withdraw(office, id, Version.ANY, "不妥。"));
    }

    @Test
    void order_case_stands() {
        String id = order();
        jdbc.update("update project_project set run_state = 'SUSPENDED' where code = ?", code);
        by(SupervisionRule.ORDER_CASE_STANDS, () -> service.withdraw(office, id, Version.ANY, "不妥。"));
        by(SupervisionRule.ORDER_CASE_STANDS, () -> service.issue(office, code, wanted(Level.REMINDER)));
    }

    @Test
    void order_deadline_past() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        OrderWanted late = new OrderWanted(Level.REMINDER, "事项", "事由", null, null, yesterday, null, null);
        by(SupervisionRule.ORDER_DEADLINE_PAST, () -> service.issue(office, code, late));
        String id = answered();
        Verdict again = new Verdict(Verdict.Choice.RETURNED, "缺照片。", yesterday, null);
        by(SupervisionRule.ORDER_DEADLINE_PAST, () -> service.verify(office, id, Version.ANY, again));
        LocalDate due = queries.order(id).dueOn();
        cases.prolong(code, 4);
        assertThat(queries.order(id).dueOn())
                .isEqualTo(organization.workingDays().plus(due, 4));
    }

    @Test
    void order_assists_itself() {
        OrderWanted own = new OrderWanted(Level.REMINDER, "事项", "事由", "wjw", List.of("wjw"), null, null, null);
        by(SupervisionRule.ORDER_ASSISTS_ITSELF, () -> service.issue(office, code, own));
    }

    @Test
    void order_evidence_missing() {
        String id = order();
        ReplyGiven bare = new ReplyGiven(SupervisionReply.Kind.MENDED, "已整改。", List.of(), null);
        by(SupervisionRule.ORDER_EVIDENCE_MISSING, () -> service.answer(head, id, Version.ANY, bare));
        by(SharedRule.TEXT_REQUIRED, () -> service.withdraw(office, id, Version.ANY, " "));
        service.answer(head, id, Version.ANY, MENDED);
        Verdict silent = new Verdict(Verdict.Choice.RETURNED, " ");
        by(SharedRule.TEXT_REQUIRED, () -> service.verify(office, id, Version.ANY, silent));
    }

    @Test
    void order_not_escalated() {
        String first = service.issue(office, code, wanted(Level.REMINDER));
        by(SupervisionRule.ORDER_NOT_ESCALATED, () -> service.issue(office, code, from(first)));
        service.answer(cast.actor("jyj.officer"), first, Version.ANY, MENDED);
        service.verify(office, first, Version.ANY, RETURNED);
        String raised = service.issue(office, code, from(first));
        assertThat(queries.order(raised).escalates()).isEqualTo(first);
        jdbc.update("update supervision_order set due_on = '2026-01-05' where id = ?", raised);
        by(SupervisionRule.ORDER_NOT_ESCALATED, () -> service.issue(office, code, from(raised)));
    }

    private String order() {
        return service.issue(office, code, wanted(Level.SUPERVISION));
    }

    private String answered() {
        String id = order();
        service.answer(head, id, Version.ANY, MENDED);
        return id;
    }

    private static OrderWanted wanted(Level level) {
        return new OrderWanted(level, "地下管道滞后", "节点 12 逾期。", null, null, null, null, null);
    }

    private static OrderWanted from(String order) {
        return new OrderWanted(Level.SUPERVISION, "地下管道滞后", "提醒后仍未整改。", null, null, null, order, null);
    }
}
