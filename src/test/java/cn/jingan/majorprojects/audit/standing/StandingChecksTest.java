package cn.jingan.majorprojects.audit.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.Findings;
import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.Mark;
import cn.jingan.majorprojects.audit.Marks;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Breaches planted in a history are found at their entries, and nothing is found in a clean one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingChecksTest {
    private static final Acting HEAD = new Acting("0000000000003", "HEAD", "jyj");
    private static final Actor AUDITOR = new Actor(
            LedgerFixture.AUDITOR.personId(), "x", "x", List.of(new Holding("AUDITOR", "sjj")), Actor.Sees.ALL);

    private LedgerFixture ledger;
    private StandingChecks tests;

    @BeforeAll
    void begin() {
        ledger = LedgerFixture.onH2();
        tests = ledger.context.getBean(StandingChecks.class);
    }

    @AfterAll
    void end() {
        ledger.close();
    }

    @BeforeEach
    void empty() {
        ledger.empty();
    }

    @Test
    void everyTestHasItsBasis() {
        assertThat(tests.tests()).hasSize(11).allSatisfy(test -> {
            assertThat(test.basis()).endsWith("（默认配置，待确认）");
            assertThat(test.name()).isNotEqualTo(test.nameEn());
        });
    }

    @Test
    void aCleanHistoryHasNoFindings() {
        tell(LedgerFixture.OFFICER, "gate.prepared", "G-1");
        tell(HEAD, "gate.issued", "G-1");
        tell(HEAD, "round.opened", "G-1");
        tell(HEAD, "round.closed", "G-1");
        tell(LedgerFixture.AUDITOR, "gate.decided", "G-1");

        assertThat(tests.everywhere(null)).isEmpty();
    }

    @Test
    void onePersonInTwoStepsThatCheckEachOtherIsFoundAtTheSecond() {
        tell(LedgerFixture.OFFICER, "gate.prepared", "G-1");
        tell(LedgerFixture.OFFICER, "gate.issued", "G-2");
        tell(LedgerFixture.OFFICER, "gate.issued", "G-1");

        assertThat(tests.in("ZD-001", null)).singleElement().satisfies(found -> {
            assertThat(found.test()).isEqualTo("SAME_PERSON");
            assertThat(found.seq()).isEqualTo(3);
            assertThat(found.before()).isEqualTo(1);
        });
    }

    @Test
    void aDecisionBeforeTheRoundEndedIsFound() {
        tell(HEAD, "round.opened", "G-1");
        tell(HEAD, "round.closed", "G-1");
        tell(HEAD, "round.opened", "G-1");
        tell(LedgerFixture.AUDITOR, "gate.decided", "G-1");

        assertThat(tests.in("ZD-001", null))
                .extracting(Found::test, Found::seq, Found::before)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DECIDED_EARLY", 4L, 3L));
    }

    @Test
    void aDecisionUnderAnotherPostThanTheRoundNamedIsFound() {
        round("G-1", "MAYOR");
        decide("G-1", new Acting(HEAD.personId(), "DIRECTOR", "fgw"));
        round("G-2", "DIRECTOR");
        decide("G-2", new Acting(HEAD.personId(), "DIRECTOR", "fgw"));

        assertThat(tests.in("ZD-001", "OUTSIDE_AUTHORITY"))
                .extracting(Found::test, Found::seq, Found::before)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("OUTSIDE_AUTHORITY", 2L, 1L));
    }

    private void round(String gate, String post) {
        ledger.publish(DomainEvent.of(HEAD, "round.opened", "ZD-001", "gate", gate, gate)
                .change("decidingPost", null, post));
    }

    private void decide(String gate, Acting by) {
        ledger.publish(
                DomainEvent.of(by, "gate.decided", "ZD-001", "gate", gate, gate).change("verdict", null, "APPROVED"));
    }

    @Test
    void whatFollowsTooQuicklyIsFoundWithItsSeconds() {
        tell(LedgerFixture.OFFICER, "opinion.drafted", "O-1");
        tell(HEAD, "opinion.issued", "O-1");
        decide("RETURN_APPLICANT");
        decide("APPROVED");

        assertThat(tests.in("ZD-001", null))
                .extracting(Found::test, Found::seq)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("QUICK_OPINION", 2L),
                        org.assertj.core.groups.Tuple.tuple("QUICK_REVERSAL", 4L));
        assertThat(tests.in("ZD-001", null))
                .allSatisfy(found -> assertThat(found.measured()).isBetween(0L, 59L));
    }

    @Test
    void whatWasRecordedLateIsFoundWithItsDays() {
        ledger.publish(LedgerFixture.event("ZD-001", "milestone.completed")
                .occurred(Instant.now().minusSeconds(14 * 86_400 + 60)));

        assertThat(tests.everywhere(null)).singleElement().satisfies(found -> {
            assertThat(found.test()).isEqualTo("LATE");
            assertThat(found.measured()).isEqualTo(14);
        });
    }

    @Test
    void buildingBeforeThePermitIsFoundWhicheverIsReportedFirst() {
        date("9 施工许可", "2026-05-10");
        date("10 开工", "2026-05-02");
        date("10 开工与管线搬迁完成", "2026-05-11");

        assertThat(tests.in("ZD-001", null)).singleElement().satisfies(found -> {
            assertThat(found.test()).isEqualTo("PERMIT_LATE");
            assertThat(found.seq()).isEqualTo(2);
            assertThat(found.before()).isEqualTo(1);
            assertThat(found.measured()).isEqualTo(8);
        });
    }

    @Test
    void buildingAfterThePermitLapsedIsFound() {
        date("10 拆除、开工", "2026-09-01");
        date("9 施工许可（或开工备案）", "2026-05-10");

        assertThat(tests.in("ZD-001", null))
                .extracting(Found::test, Found::seq, Found::measured)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PERMIT_LAPSED", 2L, 114L));
    }

    @Test
    void aRecordedPermitCountsInsteadOfItsMilestoneAndHoldsAsLongAsItWasExtended() {
        date("9 施工许可", "2026-05-20");
        permit("permit.recorded", "P-1", "2026-05-10", "2026-08-10");
        permit("permit.extended", "P-1", null, "2026-11-10");
        date("10 开工", "2026-05-12");
        assertThat(tests.in("ZD-001", null))
                .as("after the permit, before the milestone")
                .isEmpty();
        date("10 开工", "2026-11-10");
        assertThat(tests.in("ZD-001", null)).as("the last day of its extension").isEmpty();
        date("10 开工", "2026-11-13");
        assertThat(tests.in("ZD-001", null))
                .extracting(Found::test, Found::measured)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PERMIT_LAPSED", 3L));
        date("10 开工", "2026-05-01");
        permit("permit.annulled", "P-1", null, null);
        permit("permit.recorded", "P-2", "2026-05-04", "2026-08-04");
        assertThat(tests.in("ZD-001", "PERMIT_LATE"))
                .extracting(Found::before, Found::measured)
                .contains(org.assertj.core.groups.Tuple.tuple(7L, 3L));
    }

    private void permit(String action, String id, String issued, String until) {
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, action, "ZD-001", "permit", id, "建筑工程施工许可证 示例 1 号")
                .change("kind", null, "建筑工程施工许可证")
                .change("issuedOn", null, issued)
                .change("validUntil", null, until));
    }

    @Test
    void anApprovedEstimateOverTheLimitIsFoundUntilANewStudyIsAskedForOrItFits() {
        figure("cost.confirmed", "F-1", "ESTIMATE", null, "1000");
        figure("cost.confirmed", "F-2", "BUDGET_ESTIMATE", null, "1100");
        assertThat(tests.in("ZD-001", null)).isEmpty();
        figure("cost.confirmed", "F-3", "BUDGET_ESTIMATE", null, "1155.50");
        figure("cost.recorded", "F-4", "BUDGET_ESTIMATE", null, "900");
        figure("cost.confirmed", "F-5", "ESTIMATE", "PLOT", "10");
        figure("cost.adjusted", "F-6", "BUDGET_ESTIMATE", "PLOT", "12");
        assertThat(tests.in("ZD-001", null))
                .extracting(Found::test, Found::before, Found::seq, Found::measured)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BUDGET_OVER", 1L, 3L, 115L),
                        org.assertj.core.groups.Tuple.tuple("BUDGET_OVER", 5L, 6L, 120L));
        figure("cost.studyAsked", "F-3", "BUDGET_ESTIMATE", null, "1155.50");
        figure("cost.annulled", "F-6", "BUDGET_ESTIMATE", "PLOT", "12");
        assertThat(tests.in("ZD-001", null)).isEmpty();
    }

    private void figure(String action, String id, String kind, String part, String amount) {
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, action, "ZD-001", "cost", id, "概算")
                .change("caliber", null, kind)
                .change("part", null, part)
                .change("amount", null, amount));
    }

    @Test
    void monthsWhoseFundsAndProgressPartAreFoundAtTheWidestOfEachStretch() {
        month("2026-01", "3000", "3000", "0", "0", "10000", null, null);
        month("2026-02", "3100", "3101", "0", "0", "10000", null, null);
        month("2026-03", "9000", "6200", "0", "31", "10000", null, null);
        month("2026-04", "9000", "6500", "0", "20", "10000", null, null);
        month("2026-05", "9000", "6500", "0", "60", "10000", null, null);
        month("2026-06", "9000", "6500", "1399", "60", "10000", "2000", "1000");
        month("2026-07", "9000", "9000", "1399", "0", null, "2000", null);
        assertThat(tests.in("ZD-001", null))
                .extracting(Found::test, Found::before, Found::seq, Found::measured)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FUNDS_DIVERGE", 2L, 4L, 45L),
                        org.assertj.core.groups.Tuple.tuple("FUNDS_DIVERGE", null, 6L, 30L));
        month("2026-04", "9000", "6500", "0", "60", "10000", null, null);
        month("2026-06", "9000", "6500", "1500", "60", "10000", "2000", "1000");
        assertThat(tests.in("ZD-001", "FUNDS_DIVERGE"))
                .as("two months were corrected")
                .extracting(Found::before, Found::seq, Found::measured)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, 2L, 31L));
        month("2026-08", "1000", "3500", "0", "12", null, null, null);
        assertThat(tests.in("ZD-001", "FUNDS_DIVERGE"))
                .as("what was paid beyond what was received needs no base")
                .extracting(Found::measured)
                .containsExactly(31L, 250L);
    }

    private void month(
            String month,
            String received,
            String paid,
            String done,
            String progress,
            String base,
            String plan,
            String before) {
        ledger.publish(DomainEvent.of(
                        LedgerFixture.OFFICER, "fundStatement.confirmed", "ZD-001", "fundStatement", month, month)
                .change("month", null, month)
                .change("received", null, received)
                .change("paid", null, paid)
                .change("done", null, done)
                .change("progress", null, progress)
                .change("baseAmount", null, base)
                .change("yearPlan", null, plan)
                .change("doneBefore", null, before));
    }

    @Test
    void aDocumentReplacedAfterTheDecisionItCarriedIsFoundWithThatDecision() {
        replace("c".repeat(64), "d".repeat(64));
        prepare("G-9", "a".repeat(64), "b".repeat(64));
        replace("a".repeat(64), "e".repeat(64));
        decide("RETURN_APPLICANT");
        prepare("G-9", "e".repeat(64), "b".repeat(64));
        decide("APPROVED");
        replace("d".repeat(64), "f".repeat(64));
        replace("b".repeat(64), "0".repeat(64));

        assertThat(tests.in("ZD-001", "REPLACED")).singleElement().satisfies(found -> {
            assertThat(found.seq()).isEqualTo(8);
            assertThat(found.before()).isEqualTo(6);
            assertThat(found.label()).isEqualTo("会议纪要");
            Marks papers = ledger.context.getBean(Marks.class);
            papers.mark(AUDITOR, found.entry(), Mark.Verdict.EXCEPTION, "决定后换了纪要。");
            assertThat(papers.of(AUDITOR, List.of(found.entry()))).hasSize(1);
        });
    }

    private void prepare(String gate, String... digests) {
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "gate.prepared", "ZD-001", "gate", gate, "S2")
                .restingOn(List.of(digests)));
    }

    private void replace(String before, String after) {
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "material.replaced", "ZD-001", "material", "M-1", "会议纪要")
                .change("sha256", before, after)
                .restingOn(List.of(before, after)));
    }

    private void date(String milestone, String day) {
        String id = milestone.replaceFirst(" .*", "");
        ledger.publish(DomainEvent.of(
                        LedgerFixture.OFFICER, "milestone.completed", "ZD-001", "milestone", "M-" + id, milestone)
                .change("actualDate", null, day));
    }

    @Test
    void theSameHistoryGivesTheSameAndTheRunIsRecorded() {
        decide("RETURN_APPLICANT");
        decide("CONDITIONAL");
        Findings findings = ledger.context.getBean(Findings.class);

        Findings.Result first = findings.run(AUDITOR, "1", null);

        assertThat(findings.run(AUDITOR, "ZD-001", null).found()).isEqualTo(first.found());
        assertThat(first.count("QUICK_REVERSAL")).isEqualTo(1);
        assertThat(first.count("LATE")).isZero();
        assertThat(findings.run(AUDITOR, null, "LATE").found()).isEmpty();
        assertThat(ledger.witness.queryForObject(
                        "select count(*) from audit_entry where action = 'history.searched'", Long.class))
                .isEqualTo(3);
    }

    private void decide(String verdict) {
        ledger.publish(DomainEvent.of(LedgerFixture.AUDITOR, "gate.decided", "ZD-001", "gate", "G-9", "S2")
                .change("verdict", null, verdict));
    }

    private void tell(Acting by, String action, String id) {
        ledger.publish(
                DomainEvent.of(by, action, "ZD-001", action.startsWith("opinion") ? "opinion" : "gate", id, "S2"));
    }
}
