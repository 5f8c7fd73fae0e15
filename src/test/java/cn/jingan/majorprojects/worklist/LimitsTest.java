package cn.jingan.majorprojects.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.WorkingDays;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits in working days: before, at and after, each told once; and how the time was spent. */
@OnH2
@Import(Fixtures.class)
class LimitsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** A Friday; the next working day is the Monday after. */
    private static final LocalDate LIMIT = LocalDate.of(2026, 11, 20);

    @Autowired
    private Items items;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private CaseItems caseItems;

    @Autowired
    private ItemNotices notices;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private RoutingService routing;

    @Autowired
    private Splits splits;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private String code;
    private String item;

    @BeforeEach
    void aTaskWithALimit() {
        code = rows.another("CULTURE_SPORT");
        String milestone = cast.roadMap(code).get(0).id();
        item = rows.item("milestone.complete", milestone).get("id").toString();
        jdbc.update("update worklist_item set due_on = ?, warned = 0 where id = ?", LIMIT, item);
        jdbc.update("delete from worklist_movement where item_id = ?", item);
    }

    @Test
    void eachStepIsToldOnceBeforeAtAndAfterTheLimit() {
        sweepOn(LIMIT.minusDays(2));
        assertThat(told()).isEmpty();
        sweepOn(LIMIT.minusDays(1));
        sweepOn(LIMIT.minusDays(1));
        assertThat(told()).containsExactly(Movement.Kind.REMINDED);
        sweepOn(LIMIT);
        assertThat(told()).containsExactly(Movement.Kind.REMINDED, Movement.Kind.DUE);
        sweepOn(LIMIT.plusDays(1));
        assertThat(told()).as("nobody works on a Saturday").hasSize(2);
        sweepOn(LIMIT.plusDays(3));
        sweepOn(LIMIT.plusDays(4));
        assertThat(told()).hasSize(3).endsWith(Movement.Kind.ESCALATED_HEAD);
        sweepOn(LIMIT.plusDays(5));
        sweepOn(LIMIT.plusDays(6));
        assertThat(told()).hasSize(4).endsWith(Movement.Kind.ESCALATED_OFFICE);
        assertThat(rows.history(item)).containsOnly("item.limit").hasSize(4);
        assertThat(queries.visible(cast.auditor(), item).open())
                .as("never a consent")
                .isTrue();
    }

    @Test
    void aLimitThatMovesIsToldAnew() {
        String milestone = cast.roadMap(code).get(0).id();
        LocalDate later = LIMIT.plusDays(14);
        sweepOn(LIMIT.plusDays(5));
        inTransaction(() -> caseItems.due(Map.of(milestone, LIMIT)));
        sweepOn(LIMIT.plusDays(6));
        assertThat(told()).as("the same day is told once").containsExactly(Movement.Kind.ESCALATED_OFFICE);
        inTransaction(() -> caseItems.due(Map.of(milestone, later)));
        sweepOn(LIMIT.plusDays(7));
        assertThat(told()).hasSize(1);
        sweepOn(later);
        assertThat(told()).hasSize(2).endsWith(Movement.Kind.DUE);

        inTransaction(() -> caseItems.pause(code));
        inTransaction(() -> caseItems.resume(code, 5));
        sweepOn(later.plusDays(7));
        assertThat(told()).filteredOn(Movement.Kind.DUE::equals).hasSize(2);
    }

    @Test
    void whatIsPausedIsNotWarnedAbout() {
        jdbc.update("update worklist_item set status = 'PAUSED' where id = ?", item);
        try {
            sweepOn(LIMIT.plusDays(10));
            assertThat(told()).isEmpty();
        } finally {
            jdbc.update("update worklist_item set status = 'OPEN', due_on = null where id = ?", item);
        }
    }

    @Test
    void theTimeOfAFinishedTaskIsSplit() {
        String lead = cast.project(code).leadDepartment();
        Actor officer = cast.actor(lead + ".officer");
        Actor head = cast.actor(lead + ".head");
        routing.delegate(officer, item, Version.ANY, head.personId(), "请研究。");
        routing.advise(head, item, "可以。");
        LocalDate today = LocalDate.now(clock);
        WorkingDays days = organization.workingDays();
        LocalDate asked = today.minusDays(14);
        jdbc.update("update worklist_item set created_at = ? where id = ?", at(today.minusDays(21)), item);
        jdbc.update("update worklist_movement set moved_on = ? where item_id = ? and kind = 'DELEGATED'", asked, item);

        cast.complete(lead, cast.roadMap(code).get(0));
        splits.split();
        splits.split();

        Map<String, Object> split = jdbc.queryForMap("select * from worklist_split where item_id = ?", item);
        assertThat(split.get("waiting_days")).isEqualTo(days.between(asked, today));
        assertThat(split.get("own_days"))
                .isEqualTo(days.between(today.minusDays(21), today) - days.between(asked, today));
        assertThat(split.get("returned_days")).isEqualTo(0);
        assertThat(split.get("paused_days")).isEqualTo(0);
    }

    private List<Movement.Kind> told() {
        return queries.movements(item).stream().map(Movement::kind).toList();
    }

    private void sweepOn(LocalDate day) {
        Limits limits = new Limits(items, desk, notices, organization, Clock.fixed(at(day), SHANGHAI));
        inTransaction(limits::sweep);
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(SHANGHAI).toInstant();
    }
}
