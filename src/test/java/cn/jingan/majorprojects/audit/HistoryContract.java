package cn.jingan.majorprojects.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.audit.search.TextIndex;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Actor.Sees;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who finds what in the history, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HistoryContract {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Actor AUDITOR = actor(LedgerFixture.AUDITOR, Sees.ALL);
    private static final Actor LEADER = actor(new Acting("0000000000003", "MAYOR", "zf"), Sees.ALL);
    private static final Actor OFFICER = actor(LedgerFixture.OFFICER, Sees.OWN);
    private static final Actor PLANNING = actor(new Acting("0000000000001", "PLANNING", "fgw"), Sees.ALL);
    private static final Actor AUDIT_ADMIN = actor(new Acting("0000000000003", "AUDIT_ADMIN", "zf"), Sees.NONE);

    private LedgerFixture ledger;
    private History history;
    /** The days of Shanghai on which the recording began and ended: two where midnight lies between. */
    private LocalDate begun;

    private LocalDate ended;

    abstract LedgerFixture open();

    @BeforeAll
    void record() {
        ledger = open();
        history = ledger.context.getBean(History.class);
        begun = LocalDate.now(SHANGHAI);
        for (int i = 0; i < 30; i++) {
            ledger.publish(
                    LedgerFixture.event("ZD-001", "gate.opened"),
                    LedgerFixture.event("ZD-002", "round.opened"),
                    LedgerFixture.event("ZD-001", "gate.prepared"));
        }
        ledger.publish(DomainEvent.of(
                        new Acting("0000000000003", "HEAD", "czj"),
                        "opinion.issued",
                        "ZD-002",
                        "opinion",
                        "O-1",
                        "Budget")
                .saying("2026 年缺口 860 万元没有来源")
                .occurred(Instant.now().minusSeconds(14 * 86_400 + 60)));
        ledger.publish(DomainEvent.of(Acting.SYSTEM, "organization.loaded", null, "seed", "1", "默认配置"));
        ended = LocalDate.now(SHANGHAI);
    }

    @AfterAll
    void end() {
        ledger.close();
    }

    @Test
    void pagesReturnEveryEntryOnceNewestFirst() {
        List<HistoryItem> all = new ArrayList<>();
        String after = null;
        do {
            Page<HistoryItem> page = history.search(LEADER, HistoryFilter.ALL, new HistorySlice(after, 7));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);

        List<String> expected =
                ledger.witness.queryForList("select id from audit_entry order by id desc", String.class);
        assertThat(all).extracting(HistoryItem::id).containsExactlyElementsOf(expected);
    }

    @Test
    void aNumberOfTheAnnexFindsItsProject() {
        assertThat(found(filter(null, "1", null, null, null, null, null, null)))
                .hasSize(60)
                .allMatch(item -> item.chain().equals("ZD-001"));
        assertThat(found(filter(null, "zd-002", null, null, null, null, null, null)))
                .hasSize(31);
    }

    @Test
    void textIsFoundInLabelAndOpinionWhateverItsCase() {
        assertThat(found(filter("860 万", null, null, null, null, null, null, null)))
                .hasSize(1);
        assertThat(found(filter("bUDGET", null, null, null, null, null, null, null)))
                .hasSize(1);
        assertThat(found(filter("100%", null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aTextThatIsACodeFindsItsProjectAndWhoeverSaysIt() {
        ledger.publish(LedgerFixture.event("ZD-060", "gate.opened"));
        ledger.publish(LedgerFixture.event("ZD-061", "opinion.issued").saying("与 ZD-060 同址"));
        Sealing.seal(ledger);
        ledger.publish(LedgerFixture.event("ZD-060", "gate.prepared"));

        assertThat(foundInPages(filter("zd-060", null, null, null, null, null, null, null), 2))
                .extracting(HistoryItem::action)
                .containsExactly("gate.prepared", "opinion.issued", "gate.opened");
        assertThat(found(filter("ZD-060", "61", null, null, null, null, null, null)))
                .extracting(HistoryItem::action)
                .containsExactly("opinion.issued");
        assertThat(found(filter("ZD-060", null, null, null, null, "gate.opened", null, null)))
                .hasSize(1);
    }

    @Test
    void aTextIsFoundWhereverItStandsInTheIndexTheTreeOrWaiting() {
        Random random = new Random(82);
        List<String> texts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            for (int i = 0; i < 15; i++) {
                texts.add(word(random, 400));
                ledger.publish(LedgerFixture.event("ZD-050", "opinion.issued").saying(texts.get(texts.size() - 1)));
            }
            if (part < 2) {
                Sealing.seal(ledger);
            }
            while (part < 1 && ledger.context.getBean(TextIndex.class).follow(20) > 0) {
                assertThat(ledger.context.getBean(TextIndex.class).indexed()).isPositive();
            }
        }
        for (int i = 0; i < 60; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(390);
            String wanted = i % 3 == 0 ? word(random, 1 + i % 4) : text.substring(from, from + 1 + i % 7);
            List<String> expected = new ArrayList<>(texts);
            expected.removeIf(said -> !said.contains(wanted));
            Collections.reverse(expected);
            assertThat(foundInPages(filter(wanted, "50", null, null, null, null, null, null), 3))
                    .as(wanted)
                    .extracting(HistoryItem::text)
                    .containsExactlyElementsOf(expected);
        }
    }

    private List<HistoryItem> foundInPages(HistoryFilter filter, int limit) {
        List<HistoryItem> all = new ArrayList<>();
        String after = null;
        do {
            Page<HistoryItem> page = history.search(LEADER, filter, new HistorySlice(after, limit));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0x4E00, 0x4E00 + 300)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void personDepartmentPostAndActionNarrow() {
        assertThat(found(filter(null, "2", "副区长", null, null, null, null, null)))
                .hasSize(1);
        assertThat(found(filter(null, null, "没有这个人", null, null, null, null, null)))
                .isEmpty();
        assertThat(found(filter(null, null, null, "czj", null, null, null, null)))
                .hasSize(1);
        assertThat(found(filter(null, "2", null, null, "HEAD", null, null, null)))
                .hasSize(1);
        assertThat(found(filter(null, null, null, null, null, "round.opened", null, null)))
                .hasSize(30);
    }

    @Test
    void daysAreDaysOfShanghai() {
        assertThat(found(filter(null, "1", null, null, null, null, begun, ended)))
                .hasSize(60);
        assertThat(found(filter(null, "1", null, null, null, null, ended.plusDays(1), null)))
                .isEmpty();
        assertThat(found(filter(null, "1", null, null, null, null, null, begun.minusDays(1))))
                .isEmpty();
    }

    @Test
    void whatWasRecordedLateSaysByHowMuch() {
        HistoryItem item =
                found(filter("860", null, null, null, null, null, null, null)).get(0);

        assertThat(item.lateDays()).isEqualTo(14);
        assertThat(item.who().name()).isEqualTo("分管副区长");
    }

    @Test
    void leadersAndAuditorsSearchEverything() {
        assertThat(history.search(LEADER, HistoryFilter.ALL, new HistorySlice(null, 5))
                        .items())
                .hasSize(5);
        assertThat(history.search(AUDITOR, HistoryFilter.ALL, new HistorySlice(null, 5))
                        .items())
                .hasSize(5);
        assertThat(history.records(AUDITOR)).isTrue();
        assertThat(history.records(LEADER)).isFalse();
    }

    @Test
    void whoSeesProjectsWithoutBeingALeaderReadsThemOneByOne() {
        refused(SharedRule.NOT_PERMITTED, () -> history.search(PLANNING, HistoryFilter.ALL, new HistorySlice(null, 5)));
        refused(SharedRule.NOT_PERMITTED, () -> history.search(OFFICER, HistoryFilter.ALL, new HistorySlice(null, 5)));
        assertThat(history.ofProject(PLANNING, "ZD-002", HistoryFilter.ALL, new HistorySlice(null, 5))
                        .items())
                .hasSize(5);
    }

    @Test
    void anOfficerReadsVisibleProjectsOnly() {
        assertThat(history.ofProject(OFFICER, "ZD-001", HistoryFilter.ALL, new HistorySlice(null, 50))
                        .items())
                .hasSize(50)
                .allMatch(item ->
                        item.chain().equals("ZD-001") && item.who().name().equals("教育局专员"));
        refused(
                SharedRule.NOT_FOUND,
                () -> history.ofProject(OFFICER, "ZD-002", HistoryFilter.ALL, new HistorySlice(null, 5)));
        refused(SharedRule.NOT_FOUND, () -> history.check(OFFICER, "ZD-002"));
        refused(SharedRule.NOT_PERMITTED, () -> history.check(OFFICER, "SYSTEM"));
        refused(
                SharedRule.NOT_FOUND,
                () -> history.proof(OFFICER, ledger.entries("ZD-002").get(0).id()));
        refused(SharedRule.NOT_PERMITTED, () -> exported(OFFICER, HistoryFilter.ALL));
        refused(SharedRule.NOT_FOUND, () -> exported(OFFICER, HistoryFilter.ALL.within("ZD-002")));
    }

    @Test
    void theAuditAdministratorReadsTheSystemsChainOnly() {
        assertThat(history.search(AUDIT_ADMIN, HistoryFilter.ALL.within("ZD-001"), new HistorySlice(null, 200))
                        .items())
                .isNotEmpty()
                .allMatch(item -> item.chain().equals("SYSTEM"));
        assertThat(exported(AUDIT_ADMIN, HistoryFilter.ALL))
                .allMatch(item -> item.chain().equals("SYSTEM"));
        assertThat(history.check(AUDIT_ADMIN, "SYSTEM").intact()).isTrue();
        refused(SharedRule.NOT_FOUND, () -> history.check(AUDIT_ADMIN, "ZD-001"));
        refused(SharedRule.NOT_FOUND, () -> exported(AUDIT_ADMIN, HistoryFilter.ALL.within("ZD-001")));
    }

    @Test
    void whatAnAuditorSearchesAndExportsIsRecorded() {
        history.search(AUDITOR, filter("缺口", "2", null, null, null, null, null, null), new HistorySlice(null, 5));
        exported(AUDITOR, HistoryFilter.ALL.within("ZD-001"));
        history.search(LEADER, HistoryFilter.ALL, new HistorySlice(null, 5));

        List<Entry> system = ledger.entries("SYSTEM");
        assertThat(system.subList(system.size() - 2, system.size()))
                .extracting(Entry::action)
                .containsExactly("history.searched", "history.exported");
        assertThat(system.get(system.size() - 2).content().changes())
                .containsExactly(
                        new DomainEvent.Change("text", null, "缺口"), new DomainEvent.Change("project", null, "ZD-002"));
    }

    @Test
    void anExportHasEveryEntryFound() {
        assertThat(exported(OFFICER, HistoryFilter.ALL.within("ZD-001")))
                .extracting(HistoryItem::seq)
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void anEntryStandsBetweenItsNeighbours() {
        List<Entry> chain = ledger.entries("ZD-001");

        for (int i : new int[] {0, 30, 59}) {
            HistoryProof proof = history.proof(LEADER, chain.get(i).id());
            assertThat(proof.difference()).isNull();
            assertThat(proof.last()).isEqualTo(60);
            assertThat(proof.item().hash()).isEqualTo(Sha256.of(proof.item().canonical()));
        }
    }

    @Test
    void aThingThatIsNamedIsCalledAsItsOwnNewestEntryCallsIt() {
        ledger.publish(
                of("condition.reported", "condition", "C-1", "补充评价"),
                of("condition.verified", "condition", "C-1", "补充交通影响评价"),
                of("document.added", "document", "D-1", "评价.pdf").change("subject", null, "condition C-1"));

        assertThat(history.called(found(filter(null, "11", null, null, null, null, null, null))))
                .isEqualTo(Map.of("C-1", "补充交通影响评价"));
        assertThat(history.called(found(filter(null, "1", null, null, null, null, null, null))))
                .isEmpty();
    }

    @Test
    void oneThingIsFoundByItsId() {
        ledger.publish(
                of("opinion.drafted", "opinion", "O-7", "区财政局"),
                of("opinion.issued", "opinion", "O-7", "区财政局"),
                of("opinion.issued", "opinion", "O-8", "区审计局"));

        assertThat(found(new HistoryFilter(null, "11", null, null, null, null, null, null, "O-7")))
                .extracting(HistoryItem::action)
                .containsExactly("opinion.issued", "opinion.drafted");
        assertThat(exported(LEADER, new HistoryFilter(null, "11", null, null, null, null, null, null, "O-8")))
                .hasSize(1);
    }

    @Test
    void whatWasLastDoneIsToldToWhoMayReadIt() {
        ledger.publish(
                of("opinion.drafted", "opinion", "O-9", "区财政局"),
                of("opinion.issued", "opinion", "O-9", "区财政局"),
                of("milestone.submitted", "milestone", "M-9", "开工"),
                of("opinion.withdrawn", "opinion", "O-9", "区财政局"));

        assertThat(history.newest(LEADER, "O-9", 2))
                .extracting(HistoryItem::action)
                .containsExactly("opinion.withdrawn", "opinion.issued");
        assertThat(history.newest(LEADER, "ZD-011", List.of("milestone.%"), 1))
                .extracting(HistoryItem::action)
                .containsExactly("milestone.submitted");
        assertThat(history.newest(OFFICER, "O-9", 2)).isEmpty();
        assertThat(history.newest(LEADER, "nothing", 2)).isEmpty();
    }

    /** What the system does by itself belongs to whoever may read the system's chain. */
    @Test
    void whatWasLastDoneInTheSystemIsToldToItsReadersAlone() {
        assertThat(history.newest(AUDIT_ADMIN, "1", 1)).hasSize(1);
        assertThat(history.newest(OFFICER, "1", 1)).isEmpty();
    }

    /** It signs as no department: who looks for 区政府 wants what people of the government did. */
    @Test
    void whatTheSystemDoesByItselfIsOfNoDepartment() {
        Acting mayor = new Acting("0000000000003", "MAYOR", Acting.SYSTEM.department());
        ledger.publish(
                DomainEvent.of(Acting.SYSTEM, "gate.opened", "ZD-012", "gate", "G-12", "G1"),
                DomainEvent.of(mayor, "gate.decided", "ZD-012", "gate", "G-12", "G1"));

        assertThat(found(filter(null, "12", null, Acting.SYSTEM.department(), null, null, null, null)))
                .extracting(HistoryItem::action)
                .containsExactly("gate.decided");
        assertThat(found(filter(null, "12", null, null, null, null, null, null)))
                .hasSize(2);
    }

    private static DomainEvent of(String action, String type, String id, String label) {
        return DomainEvent.of(LedgerFixture.OFFICER, action, "ZD-011", type, id, label);
    }

    @Test
    void anUnreadableEntryIsShownAsSuch() {
        ledger.publish(LedgerFixture.event("ZD-009", "gate.opened"), LedgerFixture.event("ZD-009", "gate.opened"));
        ledger.tamper(
                "update audit_entry set canonical = ? where chain = 'ZD-009' and seq = 1", (Object) new byte[] {1});

        HistoryItem item =
                found(filter(null, "9", null, null, null, null, null, null)).get(1);

        assertThat(item.action()).isEqualTo("gate.opened");
        assertThat(history.proof(LEADER, item.id()).difference()).isEqualTo(Difference.BYTES);
        assertThat(history.check(LEADER, "ZD-009").intact()).isFalse();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        refused(AuditRule.PAGE_SIZE_OUT_OF_RANGE, () -> new HistorySlice(null, 201));
        refused(AuditRule.PAGE_SIZE_OUT_OF_RANGE, () -> new HistorySlice(null, 0));
        refused(SharedRule.UNKNOWN_CHOICE, () -> new HistorySlice("' or 1=1", 5));
        refused(SharedRule.NOT_FOUND, () -> history.proof(LEADER, "nothing"));
        refused(SharedRule.NOT_FOUND, () -> history.proof(LEADER, "0000000000000"));
    }

    @Test
    void aPageCostsTheSameStatementsWhateverItsLength() {
        history.search(LEADER, HistoryFilter.ALL, new HistorySlice(null, 1));

        assertThat(statements(100)).isEqualTo(statements(1)).isEqualTo(2);
    }

    private long statements(int limit) {
        long before = ledger.statements();
        history.search(LEADER, HistoryFilter.ALL, new HistorySlice(null, limit));
        return ledger.statements() - before;
    }

    private List<HistoryItem> found(HistoryFilter filter) {
        return history.search(LEADER, filter, new HistorySlice(null, HistorySlice.MOST))
                .items();
    }

    private List<HistoryItem> exported(Actor actor, HistoryFilter filter) {
        List<HistoryItem> rows = new ArrayList<>();
        history.export(actor, filter).accept(rows::add);
        return rows;
    }

    private static HistoryFilter filter(
            String text,
            String project,
            String person,
            String department,
            String post,
            String action,
            LocalDate from,
            LocalDate to) {
        return new HistoryFilter(text, project, person, department, post, action, from, to);
    }

    private static Actor actor(Acting acting, Sees sees) {
        return new Actor(acting.personId(), "x", "x", List.of(new Holding(acting.post(), acting.department())), sees);
    }

    private static void refused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                        Objects.requireNonNull(refusal).rule())
                .isEqualTo(rule));
    }
}
