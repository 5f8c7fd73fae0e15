package cn.jingan.majorprojects.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jingan.majorprojects.audit.replay.Stood;
import cn.jingan.majorprojects.audit.sample.Drawn;
import cn.jingan.majorprojects.audit.sample.SampleOrder;
import cn.jingan.majorprojects.audit.sample.SampleOrder.Method;
import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an auditor does beside searching: looks back to a day, draws samples, marks entries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceTest {
    private static final Actor AUDITOR = new Actor(
            LedgerFixture.AUDITOR.personId(), "x", "x", List.of(new Holding("AUDITOR", "sjj")), Actor.Sees.ALL);
    private static final Actor MAYOR =
            new Actor("0000000000003", "leader", "区长", List.of(new Holding("MAYOR", "zf")), Actor.Sees.ALL);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 1);

    private LedgerFixture ledger;
    private Past past;
    private Samples samples;
    private Marks marks;

    @BeforeAll
    void begin() {
        ledger = LedgerFixture.onH2();
        past = ledger.context.getBean(Past.class);
        samples = ledger.context.getBean(Samples.class);
        marks = ledger.context.getBean(Marks.class);
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
    void aDayIsRebuiltWithWhoWasResponsibleAndUnderWhichTables() {
        registered();

        Then then = past.look(AUDITOR, null, FIRST, null);

        assertThat(then.projects()).singleElement().satisfies(project -> {
            assertThat(project.code()).isEqualTo("ZD-001");
            assertThat(project.name()).isEqualTo("国庆路");
            assertThat(project.stage()).isEqualTo("RESERVE");
            assertThat(project.responsible()).containsExactly(new Then.Responsible("教育局专员", "OFFICER"));
            assertThat(project.versions()).containsExactly("gate@1", "sign-off-matrix@1");
        });
        assertThat(then.tables()).containsExactly(new Stood.Approved("会签矩阵", "sign-off-matrix@1", "2026-01-01"));
        assertThat(past.look(AUDITOR, null, SECOND, null).projects().get(0).stage())
                .isEqualTo("PREPARATION");
        assertThat(past.look(AUDITOR, null, LocalDate.of(2026, 2, 27), null).projects())
                .isEmpty();
    }

    @Test
    void twoDaysAreComparedAsAList() {
        registered();

        Then portfolio = past.look(MAYOR, null, FIRST, SECOND);
        Then one = past.look(MAYOR, "1", FIRST, SECOND);

        assertThat(portfolio.differences())
                .containsExactly(
                        new Then.Different("ZD-001", "国庆路", "leadDepartment", "jyj", "wjw"),
                        new Then.Different("ZD-001", "国庆路", "stage", "RESERVE", "PREPARATION"));
        assertThat(one.differences())
                .extracting(Then.Different::label, Then.Different::field, Then.Different::before, Then.Different::after)
                .containsExactly(
                        tuple("S1", "verdict", null, "APPROVED"),
                        tuple("国庆路", "leadDepartment", "jyj", "wjw"),
                        tuple("国庆路", "stage", "RESERVE", "PREPARATION"));
        assertThat(one.projects().get(0).responsible()).hasSize(1);
    }

    @Test
    void lookingBackIsRecordedAndTheWholeIsNotForEverybody() {
        past.look(AUDITOR, null, FIRST, null);

        assertThat(actions()).containsExactly("history.lookedBack");
        Actor planner = new Actor("x", "x", "x", List.of(new Holding("PLANNING", "fgw")), Actor.Sees.ALL);
        assertRefused(SharedRule.NOT_PERMITTED, () -> past.look(planner, null, FIRST, null));
    }

    @Test
    void theSameSeedDrawsTheSameWhateverCameLater() {
        entries(40);
        Sealing.seal(ledger);
        String first = samples.draw(AUDITOR, order(Method.RANDOM, "2026", 5, null));
        entries(30);
        Sealing.seal(ledger);

        assertThat(samples.again(AUDITOR, first)).isTrue();
        Sample sample = samples.sample(AUDITOR, first);
        assertThat(sample.population()).isEqualTo(40);
        assertThat(samples.lines(AUDITOR, first))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.item().chain()).isEqualTo("ZD-001"));
        String other = samples.draw(AUDITOR, order(Method.RANDOM, "2027", 5, null));
        assertThat(places(other)).isNotEqualTo(places(first));
        assertThat(samples.list(AUDITOR, new HistorySlice(null, 10)).items())
                .extracting(Sample::id)
                .containsExactly(other, first);
    }

    @Test
    void findingsWeighMoreAndAmountsDecide() {
        entries(60);
        DomainEvent quick = DomainEvent.of(LedgerFixture.OFFICER, "opinion.drafted", "ZD-002", "opinion", "O", "S2");
        ledger.publish(quick);
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "opinion.issued", "ZD-002", "opinion", "O", "S2"));
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "details.recorded", "ZD-003", "project", "P-3", "校")
                .change("investment", null, "12000.50"));
        Sealing.seal(ledger);

        String risky = samples.draw(AUDITOR, order(Method.RISK, "a", 20, null));
        assertThat(samples.lines(AUDITOR, risky))
                .filteredOn(line -> line.drawn().weight().intValue() > 1)
                .extracting(line -> line.item().action())
                .containsExactly("opinion.issued");
        String rich = samples.draw(AUDITOR, order(Method.AMOUNT, "a", 20, null));
        assertThat(samples.sample(AUDITOR, rich).population()).isEqualTo(1);
        assertThat(samples.lines(AUDITOR, rich).get(0).drawn().weight()).isEqualByComparingTo("12000.50");
        String decided = samples.draw(AUDITOR, order(Method.RANDOM, "a", 500, "opinion.issued"));
        assertThat(places(decided)).hasSize(1);
    }

    @Test
    void whatCannotBeDrawnIsRefusedByName() {
        assertRefused(AuditRule.NOTHING_SEALED, () -> samples.draw(AUDITOR, order(Method.RANDOM, "a", 5, null)));
        entries(3);
        Sealing.seal(ledger);
        assertRefused(
                AuditRule.SAMPLE_SIZE_OUT_OF_RANGE, () -> samples.draw(AUDITOR, order(Method.RANDOM, "a", 501, null)));
        assertRefused(AuditRule.NOTHING_TO_DRAW, () -> samples.draw(AUDITOR, order(Method.AMOUNT, "a", 5, null)));
        assertRefused(SharedRule.NOT_PERMITTED, () -> samples.draw(MAYOR, order(Method.RANDOM, "a", 5, null)));
    }

    @Test
    void marksStandBesideTheLedger() {
        entries(2);
        String entry = ledger.entries("ZD-001").get(0).id();

        marks.mark(AUDITOR, entry, Mark.Verdict.OPEN, null);
        marks.mark(AUDITOR, entry, Mark.Verdict.EXCEPTION, "自批自。");

        assertThat(marks.of(AUDITOR, List.of(entry)))
                .extracting(Mark::verdict, Mark::note)
                .containsExactly(tuple(Mark.Verdict.EXCEPTION, "自批自。"), tuple(Mark.Verdict.OPEN, ""));
        assertThat(marks.of(MAYOR, List.of(entry))).isEmpty();
        assertThat(marks.list(AUDITOR, new HistorySlice(null, 1)).items()).hasSize(1);
        assertThat(ledger.entries("SYSTEM")).hasSize(2).allSatisfy(told -> assertThat(new String(told.canonical()))
                .doesNotContain("自批自"));
        assertRefused(SharedRule.TEXT_REQUIRED, () -> marks.mark(AUDITOR, entry, Mark.Verdict.EXCEPTION, " "));
        assertRefused(SharedRule.NOT_PERMITTED, () -> marks.mark(MAYOR, entry, Mark.Verdict.OPEN, null));
    }

    @Test
    void workingPapersAreOnlyAddedTo() {
        for (String table : List.of("audit_sample", "audit_sample_entry", "audit_mark")) {
            entries(1);
            Sealing.seal(ledger);
            samples.draw(AUDITOR, order(Method.RANDOM, "a", 1, null));
            marks.mark(AUDITOR, ledger.entries("ZD-001").get(0).id(), Mark.Verdict.CLEAR, null);
            assertThatThrownBy(() -> ledger.witness.update("delete from " + table))
                    .hasStackTraceContaining("append-only");
        }
    }

    /** A project of March, entered, decided and handed over in April. */
    private void registered() {
        ledger.publish(DomainEvent.of(
                        LedgerFixture.OFFICER,
                        "person.post.given",
                        null,
                        "person",
                        LedgerFixture.OFFICER.personId(),
                        "x")
                .change("post", null, "OFFICER")
                .change("department", null, "jyj")
                .change("validFrom", null, "2026-01-01")
                .change("validTo", null, null));
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "table.approved", null, "table", "T", "会签矩阵")
                .change("validFrom", null, "2026-01-01")
                .under("sign-off-matrix@1"));
        ledger.publish(
                project("project.registered").change("stage", null, "RESERVE").change("leadDepartment", null, "jyj"));
        ledger.publish(LedgerFixture.event("ZD-001", "gate.opened").under("gate@1"));
        ledger.publish(LedgerFixture.event("ZD-001", "round.opened").under("sign-off-matrix@1"));
        recordedOn(LocalDateTime.of(2026, 3, 1, 15, 59));
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "gate.decided", "ZD-001", "gate", "G-2", "S1")
                .change("verdict", null, "APPROVED"));
        ledger.publish(project("project.stage").change("stage", "RESERVE", "PREPARATION"));
        ledger.publish(project("project.handedOver").change("leadDepartment", "jyj", "wjw"));
        ledger.tamper(
                "update audit_entry set recorded_at = ? where recorded_at > '2026-03-02'",
                LocalDateTime.of(2026, 4, 1, 1, 0));
    }

    /** Makes everything so far that day's, UTC. */
    private void recordedOn(LocalDateTime day) {
        ledger.tamper("update audit_entry set recorded_at = ?", day);
    }

    private static DomainEvent project(String action) {
        return DomainEvent.of(LedgerFixture.OFFICER, action, "ZD-001", "project", "P-1", "国庆路");
    }

    private void entries(int count) {
        for (int i = 0; i < count; i++) {
            ledger.publish(LedgerFixture.event("ZD-001", "gate.opened"));
        }
    }

    private static SampleOrder order(Method method, String seed, int size, String action) {
        return new SampleOrder(method, seed, size, null, action);
    }

    private List<String> places(String sample) {
        return samples.lines(AUDITOR, sample).stream()
                .map(Samples.Line::drawn)
                .map(Drawn::entryId)
                .toList();
    }

    private List<String> actions() {
        return ledger.entries("SYSTEM").stream().map(Entry::action).toList();
    }

    private static void assertRefused(Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                        refusal.broken().get(0).rule())
                .isEqualTo(rule));
    }
}
