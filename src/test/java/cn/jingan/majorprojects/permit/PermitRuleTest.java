package cn.jingan.majorprojects.permit;

import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of permits; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class PermitRuleTest {
    private static final String CODE = "ZD-021";

    @Autowired
    private PermitService service;

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
    void not_the_permit_recorder() {
        by(PermitRule.NOT_THE_PERMIT_RECORDER, () -> service.record(head, CODE, entry("EIA", "环 1", today)));
        by(SharedRule.NOT_FOUND, () -> service.record(cast.actor("jyj.officer"), CODE, entry("EIA", "环 1", today)));
    }

    @Test
    void not_the_permit_verifier() {
        String id = record("EIA", today);
        by(PermitRule.NOT_THE_PERMIT_VERIFIER, () -> service.verify(officer, id, Version.ANY));
    }

    @Test
    void permit_recorder_verifies() {
        String id = record("EIA", today);
        jdbc.update("update permit_permit set recorded_by = ? where id = ?", head.personId(), id);
        by(PermitRule.PERMIT_RECORDER_VERIFIES, () -> service.verify(head, id, Version.ANY));
    }

    @Test
    void permit_verified_already() {
        String id = record("EIA", today);
        service.verify(head, id, Version.ANY);
        by(PermitRule.PERMIT_VERIFIED_ALREADY, () -> service.verify(head, id, Version.ANY));
    }

    @Test
    void permit_is_void() {
        String id = record("PLANNING", today);
        service.annul(officer, id, Version.ANY, "登记有误");
        by(PermitRule.PERMIT_IS_VOID, () -> service.verify(head, id, Version.ANY));
        by(PermitRule.PERMIT_IS_VOID, () -> service.start(officer, id, Version.ANY, today));
        by(PermitRule.PERMIT_IS_VOID, () -> service.annul(officer, id, Version.ANY, "再作废"));
    }

    @Test
    void permit_settled_already() {
        String id = record("PLANNING", today);
        service.start(officer, id, Version.ANY, today);
        by(PermitRule.PERMIT_SETTLED_ALREADY, () -> extend(id, today, null));
    }

    @Test
    void permit_recorded_already() {
        String first = record("EIA", today);
        by(PermitRule.PERMIT_RECORDED_ALREADY, () -> service.record(officer, CODE, entry("EIA", " 1 号 ", today)));
        service.annul(officer, first, Version.ANY, "登记有误");
        record("EIA", today);
    }

    @Test
    void permit_part_unknown() {
        PermitEntry other = new PermitEntry("EIA", "0000000000000", "1 号", "机关", today, null, scan());
        by(PermitRule.PERMIT_PART_UNKNOWN, () -> service.record(officer, CODE, other));
    }

    @Test
    void permit_date_in_future() {
        by(
                PermitRule.PERMIT_DATE_IN_FUTURE,
                () -> service.record(officer, CODE, entry("EIA", "环 1", today.plusDays(1))));
    }

    @Test
    void permit_scan_missing() {
        PermitEntry bare = new PermitEntry("EIA", null, "1 号", "机关", today, null, List.of());
        by(PermitRule.PERMIT_SCAN_MISSING, () -> service.record(officer, CODE, bare));
    }

    @Test
    void permit_ends_before_issue() {
        by(PermitRule.PERMIT_ENDS_BEFORE_ISSUE, () -> until("LAND_RIGHT", today.minusDays(1)));
    }

    @Test
    void permit_longer_than_law() {
        by(
                PermitRule.PERMIT_LONGER_THAN_LAW,
                () -> until("PLANNING", today.plusYears(1).plusDays(1)));
        String id = record("CONSTRUCTION", today);
        by(
                PermitRule.PERMIT_LONGER_THAN_LAW,
                () -> extend(id, today, today.plusMonths(6).plusDays(1)));
    }

    @Test
    void permit_not_extendable() {
        String id = record("EIA", today);
        by(PermitRule.PERMIT_NOT_EXTENDABLE, () -> extend(id, today, null));
    }

    @Test
    void permit_extended_out() {
        String id = record("CONSTRUCTION", today);
        extend(id, today, null);
        extend(id, today, null);
        by(PermitRule.PERMIT_EXTENDED_OUT, () -> extend(id, today, null));
    }

    @Test
    void permit_extended_too_late() {
        String id = record("CONSTRUCTION", today.minusMonths(4));
        by(PermitRule.PERMIT_EXTENDED_TOO_LATE, () -> extend(id, today, null));
    }

    @Test
    void permit_extension_shortens() {
        String id = record("PLANNING", today.minusMonths(1));
        by(PermitRule.PERMIT_EXTENSION_SHORTENS, () -> extend(id, today, today.plusMonths(1)));
    }

    @Test
    void permit_not_settled_by_start() {
        String id = record("SITE_OPINION", today);
        by(PermitRule.PERMIT_NOT_SETTLED_BY_START, () -> service.start(officer, id, Version.ANY, today));
    }

    @Test
    void permit_started_before_issue() {
        String id = record("CONSTRUCTION", today);
        by(PermitRule.PERMIT_STARTED_BEFORE_ISSUE, () -> service.start(officer, id, Version.ANY, today.minusDays(1)));
    }

    @Test
    void permit_started_too_late() {
        String id = record("CONSTRUCTION", today.minusMonths(4));
        by(PermitRule.PERMIT_STARTED_TOO_LATE, () -> service.start(officer, id, Version.ANY, today));
    }

    private String record(String kind, LocalDate issued) {
        return service.record(officer, CODE, entry(kind, "1 号", issued));
    }

    private void until(String kind, LocalDate until) {
        service.record(officer, CODE, new PermitEntry(kind, null, "1 号", "机关", today, until, scan()));
    }

    private void extend(String id, LocalDate on, @Nullable LocalDate until) {
        service.extend(officer, id, Version.ANY, on, until, scan());
    }

    private static PermitEntry entry(String kind, String number, LocalDate issued) {
        return new PermitEntry(kind, null, number, "机关", issued, null, scan());
    }

    private static List<cn.jingan.majorprojects.document.Upload> scan() {
        return List.of(Cast.scan("扫描件.pdf"));
    }
}
