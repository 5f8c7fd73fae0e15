package cn.jingan.majorprojects.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.dashboard.SupervisedOrders;
import cn.jingan.majorprojects.dashboard.SupervisionFilter;
import cn.jingan.majorprojects.dashboard.SupervisionFilter.State;
import cn.jingan.majorprojects.dashboard.SupervisionRow;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Race;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The paths of an order, and what meets on them. */
@Import(Fixtures.class)
abstract class SupervisionCases {
    private static final Verdict SETTLED = new Verdict(Verdict.Choice.SETTLED, "现场已核。");

    @Autowired
    private SupervisionService service;

    @Autowired
    private SupervisionQueries queries;

    @Autowired
    private SupervisedOrders list;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Actions actions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Registry registry;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private Actor office;
    private Actor head;

    @BeforeEach
    void aCase() {
        code = registry.road("jyj");
        office = cast.actor("jgw.office");
        head = cast.actor("jyj.head");
    }

    @Test
    void an_order_is_answered_returned_answered_again_and_settled_by_another_person() {
        String id = service.issue(office, code, wanted(Level.SUPERVISION, null));
        SupervisionOrder order = queries.order(id);
        assertThat(order.number()).matches("督办-\\d{4}-\\d{3,}");
        LocalDate today = LocalDate.now(clock);
        assertThat(order.dueOn()).isEqualTo(organization.workingDays().plus(today, 5));
        assertThat(rows.open(id)).containsExactly("supervision.answer");
        assertThat(rows.item("supervision.answer", id)).containsEntry("assignee", head.personId());
        assertThat(copies(order)).containsExactlyInAnyOrder("HEAD", "VICE_MAYOR_CONSTRUCTION");
        assertThat(names(head, id)).containsExactly("supervision.answer");
        service.answer(head, id, Version.ANY, mended());
        assertThat(rows.item("supervision.verify", id).get("due_on"))
                .hasToString(organization.workingDays().plus(today, 10).toString());
        assertThat(names(office, id)).containsExactly("supervision.verify", "supervision.withdraw");
        LocalDate next = today.plusDays(20);
        service.verify(office, id, Version.ANY, new Verdict(Verdict.Choice.RETURNED, "缺现场照片。", next, null));
        assertThat(queries.order(id).dueOn()).isEqualTo(next);
        assertThat(names(office, id)).contains("supervision.withdraw");
        ReplyGiven objection = new ReplyGiven(SupervisionReply.Kind.OBJECTION, "管线由市级单位迁改。", List.of(), null);
        service.answer(head, id, Version.ANY, objection);
        service.verify(office, id, Version.ANY, SETTLED);
        assertThat(queries.order(id).status()).isEqualTo(SupervisionStatus.SETTLED);
        assertThat(rows.open(id)).isEmpty();
        assertThat(queries.replies(id))
                .extracting(reply -> reply.roundNo() + " " + reply.kind() + " " + reply.verdict())
                .containsExactly("1 MENDED RETURNED", "2 OBJECTION SETTLED");
        assertThat(rows.ledgerOf(id))
                .containsExactly(
                        "supervision.issued",
                        "supervision.answered",
                        "supervision.returned",
                        "supervision.answered",
                        "supervision.closed");
        assertThat(listed(head, State.OVER)).contains(id);
        assertThat(listed(cast.actor("wjw.head"), null)).doesNotContain(id);
    }

    @Test
    void an_overdue_order_is_raised_by_the_leader_in_charge_and_withdrawn_by_the_office() {
        String id = service.issue(office, code, wanted(Level.REMINDER, null));
        assertThat(rows.item("supervision.answer", id))
                .containsEntry("assignee", cast.actor("jyj.officer").personId());
        assertThat(copies(queries.order(id))).containsExactly("HEAD");
        jdbc.update("update supervision_order set due_on = '2026-01-05' where id = ?", id);
        assertThat(listed(office, State.OVERDUE)).contains(id);
        Actor leader = cast.actor("zf.construction");
        assertThat(names(leader, id)).containsExactly("supervision.raise");
        assertThat(names(cast.actor("zf.culture"), id))
                .as("in charge of other kinds")
                .isEmpty();
        String raised = service.issue(leader, code, wanted(Level.INTERVIEW, id));
        assertThat(queries.escalated(queries.order(raised)))
                .hasValueSatisfying(from -> assertThat(from.id()).isEqualTo(id));
        assertThat(queries.raisedFrom(id)).extracting(SupervisionOrder::id).containsExactly(raised);
        service.withdraw(office, id, Version.ANY, "已由约谈接续。");
        assertThat(rows.items(id, "CANCELLED")).containsExactly("supervision.answer");
        assertThat(rows.open(raised)).containsExactly("supervision.answer");
        assertThat(rows.ledgerOf(id)).containsExactly("supervision.issued", "supervision.withdrawn");
    }

    @Test
    void two_orders_at_the_same_time_get_neighbouring_numbers_and_one_taken_back_leaves_no_gap() throws Exception {
        int before = no(service.issue(office, code, wanted(Level.REMINDER, null)));
        String other = registry.road("wjw");
        Race race = new Race(transactions);
        Race.Second late = race.run(
                () -> service.issue(office, code, wanted(Level.REMINDER, null)),
                () -> service.issue(office, other, wanted(Level.REMINDER, null)));
        assertThat(late.failure()).isNull();
        assertThat(late.waited()).as("at the row of the year's number").isTrue();
        Race.Second refused =
                race.run(() -> service.issue(office, code, wanted(Level.REMINDER, null)), () -> thrownAway(other));
        assertThat(refused.failure()).isInstanceOf(IllegalStateException.class);
        assertThat(no(service.issue(office, code, wanted(Level.REMINDER, null))))
                .isEqualTo(before + 4);
        assertThat(rows.count("select count(*) from supervision_order where project in (?, ?)", code, other))
                .isEqualTo(5);
    }

    private void thrownAway(String project) {
        service.issue(office, project, wanted(Level.REMINDER, null));
        throw new IllegalStateException("taken back");
    }

    @Test
    void an_answer_meets_the_withdrawal_one_wins_and_the_other_hears_why() throws Exception {
        String id = service.issue(office, code, wanted(Level.SUPERVISION, null));
        Race.Second late = new Race(transactions)
                .run(
                        () -> service.withdraw(office, id, Version.ANY, "情况变化。"),
                        () -> service.answer(head, id, Version.ANY, mended()));
        assertThat(((RuleViolation) late.failure()).rule()).isEqualTo(SupervisionRule.ORDER_AT_ANOTHER_STEP);
        assertThat(rows.open(id)).isEmpty();
    }

    private int no(String id) {
        return Integer.parseInt(queries.order(id).number().replaceFirst(".*-", ""));
    }

    private List<String> listed(Actor actor, State state) {
        return list.list(actor, new SupervisionFilter(state, null, null), null, 200).items().stream()
                .map(SupervisionRow::id)
                .toList();
    }

    private List<String> names(Actor actor, String id) {
        return actions.of(actor, new Subject("supervision", id)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> copies(SupervisionOrder order) {
        return jdbc.queryForList(
                "select post from worklist_copy where href = ?", String.class, "/supervisions/" + order.id());
    }

    private static ReplyGiven mended() {
        return new ReplyGiven(SupervisionReply.Kind.MENDED, "已整改。", List.of(Cast.scan("现场.pdf")), null);
    }

    private static OrderWanted wanted(Level level, String from) {
        return new OrderWanted(level, "地下管道滞后", "节点 12 逾期，请说明措施。", null, List.of("czj"), null, from, null);
    }
}
