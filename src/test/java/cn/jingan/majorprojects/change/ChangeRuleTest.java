package cn.jingan.majorprojects.change;

import static cn.jingan.majorprojects.scenario.ChangeCast.request;
import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every refusal of 调整; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
class ChangeRuleTest {
    @Autowired
    private ChangeService service;

    @Autowired
    private ChangeAuthority authority;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    private String code;

    @BeforeEach
    void aRoadIsInTheReserve() {
        code = registry.road();
        state("ACTIVE", "RESERVE");
    }

    @Test
    void case_ended() {
        for (String ended : List.of("CLOSED", "TERMINATED", "WITHDRAWN")) {
            state(ended, "COMPLETION");
            by(ChangeRule.CASE_ENDED, () -> changes.apply(code, request(ChangeKind.SUSPENSION)));
        }
    }

    @Test
    void change_unfit() {
        by(ChangeRule.CHANGE_UNFIT, () -> changes.apply(code, request(ChangeKind.TERMINATION)));
        by(ChangeRule.CHANGE_UNFIT, () -> changes.apply(code, request(ChangeKind.BACK_TO_RESERVE)));
        state("ACTIVE", "CONSTRUCTION");
        by(ChangeRule.CHANGE_UNFIT, () -> changes.apply(code, request(ChangeKind.WITHDRAWAL)));
        state("PROPOSED", "RESERVE");
        by(ChangeRule.CHANGE_UNFIT, () -> changes.apply(code, request(ChangeKind.SUSPENSION)));
    }

    @Test
    void case_suspended() {
        state("SUSPENDED", "PREPARATION");
        by(ChangeRule.CASE_SUSPENDED, () -> changes.apply(code, request(ChangeKind.SUSPENSION)));
        by(ChangeRule.CASE_SUSPENDED, () -> changes.apply(code, correction()));
    }

    @Test
    void nothing_suspended() {
        by(ChangeRule.NOTHING_SUSPENDED, () -> changes.apply(code, request(ChangeKind.RESUMPTION)));
    }

    @Test
    void change_running() {
        changes.apply(code, request(ChangeKind.SUSPENSION));
        by(ChangeRule.CHANGE_RUNNING, () -> changes.apply(code, request(ChangeKind.SUSPENSION)));
        by(ChangeRule.CHANGE_RUNNING, () -> changes.apply(code, request(ChangeKind.WITHDRAWAL)));
        assertThat(changes.apply(code, correction()))
                .as("another kind runs beside it")
                .isNotNull();
    }

    @Test
    void change_at_another_step() {
        String change = changes.apply(code, correction());
        by(
                ChangeRule.CHANGE_AT_ANOTHER_STEP,
                () -> service.revise(changes.officer(code), change, Version.ANY, correction()));
        by(ChangeRule.CHANGE_AT_ANOTHER_STEP, () -> service.abandon(changes.officer(code), change, Version.ANY));
        changes.approve(code, change, HeadAnswer.Choice.APPROVED);
        by(ChangeRule.CHANGE_AT_ANOTHER_STEP, () -> changes.approve(code, change, HeadAnswer.Choice.APPROVED));
    }

    @Test
    void outline_first() {
        String listed = rows.untouched("URBAN_RENEWAL");
        jdbc.update("update project_project set run_state = 'ACTIVE' where code = ?", listed);
        by(ChangeRule.OUTLINE_FIRST, () -> changes.apply(listed, request(ChangeKind.WITHDRAWAL)));
        changes.through(listed, request(ChangeKind.OUTLINE, null, null, null, null, "WITHDRAW", null, null));
        assertThat(changes.apply(listed, request(ChangeKind.WITHDRAWAL))).isNotNull();
    }

    @Test
    void no_change_authority() {
        by(
                ChangeRule.NO_CHANGE_AUTHORITY,
                () -> authority.level(
                        new ChangeAuthority.Matter(ChangeKind.SUSPENSION, "NO_SUCH_KIND", null, false, false)));
    }

    @Test
    void not_the_change_officer() {
        by(ChangeRule.NOT_THE_CHANGE_OFFICER, () -> service.apply(cast.actor("jgw.head"), code, correction()));
    }

    @Test
    void not_the_change_head() {
        String change = changes.apply(code, correction());
        HeadAnswer approved = new HeadAnswer(HeadAnswer.Choice.APPROVED, null);
        by(ChangeRule.NOT_THE_CHANGE_HEAD, () -> service.approve(changes.officer(code), change, Version.ANY, approved));
    }

    @Test
    void applicant_decides() {
        String change = changes.apply(code, correction());
        Actor officer = changes.officer(code);
        Actor both = new Actor(officer.personId(), "both", "both", List.of(new Holding("HEAD", "jgw")), Actor.Sees.ALL);
        HeadAnswer approved = new HeadAnswer(HeadAnswer.Choice.APPROVED, null);
        by(ChangeRule.APPLICANT_DECIDES, () -> service.approve(both, change, Version.ANY, approved));
    }

    @Test
    void papers_missing() {
        ChangeRequest whole = request(ChangeKind.WITHDRAWAL);
        by(ChangeRule.PAPERS_MISSING, () -> changes.apply(code, with(whole, List.of("退库理由书"), true)));
    }

    @Test
    void change_evidence_missing() {
        ChangeRequest whole = request(ChangeKind.WITHDRAWAL);
        by(ChangeRule.CHANGE_EVIDENCE_MISSING, () -> changes.apply(code, with(whole, whole.papers(), false)));
    }

    @Test
    void nothing_changes() {
        by(ChangeRule.NOTHING_CHANGES, () -> changes.apply(code, toDepartment("jgw")));
        jdbc.update("update project_project set investment = 100 where code = ?", code);
        by(ChangeRule.NOTHING_CHANGES, () -> changes.apply(code, investment("100")));
    }

    @Test
    void nothing_recorded() {
        by(ChangeRule.NOTHING_RECORDED, () -> changes.apply(code, investment("100")));
    }

    @Test
    void value_impossible() {
        jdbc.update("update project_project set investment = 100 where code = ?", code);
        by(ChangeRule.VALUE_IMPOSSIBLE, () -> changes.apply(code, investment("-1")));
        LocalDate past = LocalDate.of(2020, 1, 1);
        by(
                ChangeRule.VALUE_IMPOSSIBLE,
                () -> changes.apply(code, request(ChangeKind.SUSPENSION, past, null, null, null, null, null, null)));
    }

    @Test
    void permit_check_required() {
        String suspension = changes.through(code, ChangeKind.SUSPENSION);
        jdbc.update(
                "update change_change set decided_at = ? where id = ?",
                java.sql.Timestamp.valueOf("2025-01-01 10:00:00"),
                suspension);
        by(ChangeRule.PERMIT_CHECK_REQUIRED, () -> changes.apply(code, request(ChangeKind.RESUMPTION)));
        LocalDate checked = LocalDate.of(2026, 1, 5);
        assertThat(changes.apply(code, request(ChangeKind.RESUMPTION, checked, null, null, null, null, null, null)))
                .isNotNull();
    }

    @Test
    void change_reason_required() {
        String change = changes.apply(code, correction());
        for (HeadAnswer.Choice choice : List.of(HeadAnswer.Choice.REFUSED, HeadAnswer.Choice.RETURNED)) {
            HeadAnswer wordless = new HeadAnswer(choice, " ");
            by(
                    ChangeRule.CHANGE_REASON_REQUIRED,
                    () -> service.approve(changes.head(code), change, Version.ANY, wordless));
        }
    }

    private void state(String runState, String stage) {
        jdbc.update("update project_project set run_state = ?, stage = ? where code = ?", runState, stage, code);
    }

    private static ChangeRequest correction() {
        return request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null);
    }

    private static ChangeRequest investment(String amount) {
        return request(ChangeKind.INVESTMENT, null, null, amount, null, null, null, null);
    }

    private static ChangeRequest toDepartment(String department) {
        return request(ChangeKind.RESPONSIBILITY, null, null, null, null, null, null, department);
    }

    private static ChangeRequest with(ChangeRequest of, List<String> papers, boolean evidence) {
        return new ChangeRequest(
                of.kind(),
                of.reason(),
                papers,
                evidence ? of.evidence() : List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
