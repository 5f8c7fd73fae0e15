package cn.jingan.majorprojects.permit;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.dashboard.EndingPermits;
import cn.jingan.majorprojects.dashboard.PermitRow;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RecordedPapers;
import cn.jingan.majorprojects.shared.RecordedPapers.Recorded;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a project's permits. */
@Import(Fixtures.class)
abstract class PermitCases {
    @Autowired
    private PermitService service;

    @Autowired
    private PermitQueries queries;

    @Autowired
    private RecordedPapers recorded;

    @Autowired
    private PermitReminder reminder;

    @Autowired
    private Permits rows;

    @Autowired
    private EndingPermits ending;

    @Autowired
    private DocumentQueries documents;

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
    private LocalDate today;

    @BeforeEach
    void theDepartment() {
        code = registry.road();
        String lead = cast.project(code).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
        today = LocalDate.now(clock);
    }

    /** What a milestone that asks for the permit, or a receipt in its place, is told of it. */
    private List<Recorded> papers() {
        return recorded.of(cast.project(code).id(), List.of("施工许可证或开工备案回执", "移交清单"));
    }

    @Test
    void is_recorded_by_the_officer_verified_by_the_head_and_extended_twice_as_the_law_allows() {
        LocalDate issued = today.minusMonths(2);
        String id = record("CONSTRUCTION", "施（2026）1 号", issued, null);
        assertThat(permit(id).validUntil()).isEqualTo(issued.plusMonths(3));
        assertThat(permit(id).state(today)).isEqualTo(PermitState.ENDING);
        assertThat(documents.of(new Subject("permit", id))).hasSize(1);
        assertThat(names(officer, id)).containsExactly("permit.extend", "permit.start", "permit.annul");
        assertThat(names(head, id)).containsExactly("permit.verify");
        assertThat(papers()).as("not compared with the paper").isEmpty();
        service.verify(head, id, Version.ANY);
        assertThat(papers()).singleElement().satisfies(paper -> {
            assertThat(paper.number()).isEqualTo("施（2026）1 号");
            assertThat(paper.issuedOn()).isEqualTo(issued);
            assertThat(paper.digests()).singleElement().asString().hasSize(64);
        });
        assertThat(names(head, id)).isEmpty();
        service.extend(officer, id, Version.ANY, today, null, List.of(Cast.scan("延期.pdf")));
        assertThat(permit(id).validUntil()).isEqualTo(issued.plusMonths(6));
        assertThat(permit(id).verified()).as("an extension is verified anew").isFalse();
        by(SharedRule.STALE_VERSION, () -> service.start(officer, id, new Version(0L), today));
        service.extend(officer, id, Version.ANY, today, issued.plusMonths(7), List.of(Cast.scan("再延期.pdf")));
        assertThat(names(officer, id)).containsExactly("permit.start", "permit.annul");
        assertThat(queries.extensions(id)).hasSize(2);
        service.start(officer, id, Version.ANY, today);
        assertThat(permit(id).state(today.plusYears(3))).isEqualTo(PermitState.SETTLED);
        service.annul(officer, id, Version.ANY, "登记有误");
        assertThat(permit(id).state(today)).isEqualTo(PermitState.VOID);
        assertThat(papers()).isEmpty();
        assertThat(history(id))
                .containsExactly(
                        "permit.recorded",
                        "permit.verified",
                        "permit.extended",
                        "permit.extended",
                        "permit.settled",
                        "permit.annulled");
    }

    @Test
    void no_longer_ends_once_the_next_one_was_issued_in_time() {
        String timely = record("SITE_OPINION", "选 1", today.minusMonths(11), null);
        record("LAND_PLANNING", "地 1", today, null);
        assertThat(permit(timely).state(today)).isEqualTo(PermitState.SETTLED);
        String late = record("PROPOSAL", "建 1", today.minusYears(3), null);
        record("FEASIBILITY", "可 1", today, null);
        assertThat(permit(late).state(today)).isEqualTo(PermitState.EXPIRED);
    }

    @Test
    void is_told_of_once_at_each_threshold_and_again_after_an_extension() {
        LocalDate issued = today.minusMonths(3).plusDays(20);
        String id = record("CONSTRUCTION", "施 3", issued, null);
        reminder.remind();
        reminder.remind();
        assertThat(told(id)).containsExactly("permit.ending");
        PermitView before = permit(id);
        service.extend(officer, id, Version.ANY, today, null, List.of(Cast.scan("延期.pdf")));
        assertThat(rows.warned(before, -1)).as("it ends another day meanwhile").isZero();
        reminder.remind();
        assertThat(told(id)).as("three months are left").containsExactly("permit.ending");
        String over = record("PLANNING", "规 3", today.minusYears(2), null);
        reminder.remind();
        assertThat(told(over)).containsExactly("permit.expired");
        String used = record("PLANNING", "规 4", today.minusYears(2), null);
        service.start(officer, used, Version.ANY, today.minusYears(2).plusDays(3));
        reminder.remind();
        assertThat(told(used)).isEmpty();
    }

    @Test
    void of_a_stoppage_is_to_be_reported_within_a_month_and_checked_after_a_year() {
        LocalDate stopped = today.minusDays(20);
        String stoppage = record("STOPPAGE", "停工 1", stopped, null);
        assertThat(permit(stoppage).validUntil()).isEqualTo(stopped.plusMonths(1));
        String report = record("STOPPAGE_REPORT", "报告 1", stopped, null);
        assertThat(permit(stoppage).state(today)).isEqualTo(PermitState.SETTLED);
        assertThat(permit(report).validUntil()).isEqualTo(stopped.plusYears(1));
    }

    @Test
    void that_ends_next_stands_in_the_list_of_who_sees_the_project() {
        String later = record("PLANNING", "规 8", today.minusMonths(9), null);
        String over = record("CONSTRUCTION", "施 8", today.minusMonths(5), null);
        record("EIA", "环 8", today, null);
        assertThat(ending(head)).containsExactly(over, later);
        assertThat(ending(cast.actor("jyj.officer"))).isEmpty();
        service.annul(officer, over, Version.ANY, "登记有误");
        assertThat(ending(cast.actor("sjj.auditor"))).containsExactly(later);
    }

    @Test
    void that_ends_next_names_its_project_by_the_annex_number() {
        code = "ZD-042";
        officer = cast.actor(cast.project(code).leadDepartment() + ".officer");
        String id = record("CONSTRUCTION", "施 " + Ids.next(), today.minusMonths(2), null);
        assertThat(ending.list(officer, null, 200).items())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.projectNumber()).isEqualTo("42"));
    }

    /** Read page by page, one row each. */
    private List<String> ending(Actor actor) {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (after != null) {
            Page<PermitRow> page = ending.list(actor, after, 1);
            page.items().stream().filter(row -> row.project().equals(code)).forEach(row -> ids.add(row.id()));
            after = page.next();
        }
        return ids;
    }

    private String record(String kind, String number, LocalDate issued, @Nullable LocalDate until) {
        return service.record(
                officer,
                code,
                new PermitEntry(kind, null, number, "示例机关", issued, until, List.of(Cast.scan("扫描件.pdf"))));
    }

    private PermitView permit(String id) {
        return queries.visible(officer, id);
    }

    private List<String> names(Actor actor, String id) {
        return actions.of(actor, new Subject("permit", id)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> told(String id) {
        return jdbc.queryForList(
                "select words from notification_outbox where href = ? and kind = 'DUE' order by id",
                String.class,
                "/permits/" + id);
    }

    private List<String> history(String id) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = 'permit' and subject_id = ? order by id",
                String.class,
                id);
    }
}
