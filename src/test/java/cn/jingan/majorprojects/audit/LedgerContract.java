package cn.jingan.majorprojects.audit;

import static cn.jingan.majorprojects.audit.LedgerFixture.OFFICER;
import static cn.jingan.majorprojects.audit.LedgerFixture.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import cn.jingan.majorprojects.audit.ChainReport.Finding;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger holds to on every database. Each test has chains of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerContract {
    private LedgerFixture ledger;

    abstract LedgerFixture open();

    @BeforeAll
    void begin() {
        ledger = open();
    }

    @AfterAll
    void end() {
        ledger.close();
    }

    @Test
    void anEntryKeepsWhatTheEventSaid() {
        Instant earlier = Instant.parse("2026-10-09T01:02:03.004Z");
        ledger.publish(event("KEEP", "gate.decided")
                .change("stage", "PREPARATION", "CONSTRUCTION")
                .change("note", null, "")
                .saying("同意")
                .restingOn(List.of("ab".repeat(32)))
                .under("signoff@2")
                .occurred(earlier));

        Content content = ledger.entries("KEEP").get(0).content();

        assertThat(content.changes())
                .containsExactly(
                        new DomainEvent.Change("stage", "PREPARATION", "CONSTRUCTION"),
                        new DomainEvent.Change("note", null, ""));
        assertThat(content.text()).isEqualTo("同意");
        assertThat(content.digests()).containsExactly("ab".repeat(32));
        assertThat(content.versions()).containsExactly("signoff@2");
        assertThat(content.occurred()).isEqualTo(earlier);
        assertThat(content.who().person()).isEqualTo(Sha256.of("salt-of-officerofficer"));
        assertThat(content.who().post()).isEqualTo("OFFICER");
    }

    @Test
    void aSubstituteAndWhomTheySubstituteStandInOneEntry() {
        Acting substitute = new Acting(LedgerFixture.AUDITOR.personId(), "OFFICER", "jyj", OFFICER.personId());

        ledger.publish(DomainEvent.of(substitute, "gate.prepared", "FOR", "gate", "1", "S2"));

        Entry entry = ledger.entries("FOR").get(0);
        assertThat(entry.onBehalfOf()).isEqualTo(OFFICER.personId());
        assertThat(entry.content().who())
                .isEqualTo(new Content.Who(
                        Sha256.of("salt-of-auditorauditor"), "OFFICER", "jyj", Sha256.of("salt-of-officerofficer")));
        assertThat(ledger.check("FOR").intact()).isTrue();
    }

    @Test
    void aChainStartsAtTheHashOfItsNameAndContinues() {
        ledger.publish(event("NEXT", "a"), event("NEXT", "b"));

        List<Entry> entries = ledger.entries("NEXT");

        assertThat(entries.get(0).prevHash()).isEqualTo(Sha256.of("NEXT"));
        assertThat(entries.get(1).prevHash()).isEqualTo(entries.get(0).hash());
        assertThat(ledger.head("NEXT")).contains(entries.get(1).head());
        assertThat(ledger.check("NEXT"))
                .isEqualTo(new ChainReport("NEXT", 2, entries.get(1).hash(), null));
    }

    @Test
    void whatTheSystemDoesByItselfJoinsTheSystemsChain() {
        ledger.publish(DomainEvent.of(Acting.SYSTEM, "organization.loaded", null, "department", "jyj", "区教育局"));

        Entry last = ledger.entries("SYSTEM").get(ledger.entries("SYSTEM").size() - 1);

        assertThat(last.project()).isNull();
        assertThat(last.content().who().person()).isEqualTo(Sha256.of("SYSTEM"));
    }

    @Test
    void everyEntryWaitsForACheckpoint() {
        ledger.publish(event("WAIT", "a"), event("WAIT", "b"));

        assertThat(ledger.witness.queryForObject(
                        "select count(*) from audit_pending p join audit_entry e on e.id = p.entry_id where chain = 'WAIT'",
                        Long.class))
                .isEqualTo(2);
    }

    @Test
    void aRollbackLeavesNothing() {
        ledger.transaction().executeWithoutResult(status -> {
            ledger.context.publishEvent(event("BACK", "a"));
            status.setRollbackOnly();
        });

        assertThat(ledger.entries("BACK")).isEmpty();
        assertThat(ledger.head("BACK")).isEmpty();
    }

    @Test
    void aRollbackToASavepointForgetsWhatCameAfterIt() {
        TransactionTemplate nested = ledger.transaction();
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        ledger.transaction().executeWithoutResult(outer -> {
            ledger.context.publishEvent(event("SAVE", "kept"));
            nested.executeWithoutResult(inner -> {
                ledger.context.publishEvent(event("SAVE", "forgotten"));
                inner.setRollbackOnly();
            });
        });

        assertThat(ledger.entries("SAVE")).extracting(Entry::action).containsExactly("kept");
    }

    @Test
    void aTransactionInsideAnotherHasItsOwnEvents() {
        TransactionTemplate own = ledger.transaction();
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ledger.transaction().executeWithoutResult(outer -> {
            ledger.context.publishEvent(event("OUTER", "a"));
            own.executeWithoutResult(inner -> ledger.context.publishEvent(event("INNER", "b")));
            outer.setRollbackOnly();
        });

        assertThat(ledger.entries("OUTER")).isEmpty();
        assertThat(ledger.entries("INNER")).extracting(Entry::action).containsExactly("b");
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        TransactionTemplate reading = ledger.transaction();
        reading.setReadOnly(true);

        assertThatThrownBy(() -> ledger.context.publishEvent(event("NONE", "a")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reading.executeWithoutResult(s -> ledger.context.publishEvent(event("NONE", "a"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventFirstPublishedWhileItsTransactionEndsIsKept() {
        ledger.transaction()
                .executeWithoutResult(status -> atItsEnd(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        ledger.context.publishEvent(event("ENDING", "a"));
                    }

                    @Override
                    public void beforeCompletion() {
                        ledger.context.publishEvent(event("ENDING", "b"));
                    }
                }));

        assertDense("ENDING", 2);
    }

    @Test
    void anEventOfATransactionNobodySawBeginIsRefused() {
        TransactionTemplate deaf =
                new TransactionTemplate(new JdbcTransactionManager(ledger.context.getBean(DataSource.class)));

        assertThatThrownBy(() -> deaf.executeWithoutResult(s -> ledger.context.publishEvent(event("DEAF", "a"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ledger.head("DEAF")).isEmpty();
    }

    @Test
    void anEventAfterItsTransactionIsRefused() {
        assertThatThrownBy(() -> ledger.transaction()
                        .executeWithoutResult(status -> atItsEnd(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                ledger.context.publishEvent(event("AFTER", "a"));
                            }
                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ledger.head("AFTER")).isEmpty();
    }

    private static void atItsEnd(TransactionSynchronization what) {
        TransactionSynchronizationManager.registerSynchronization(what);
    }

    @Test
    void somebodyUnknownCannotSign() {
        DomainEvent ghost = DomainEvent.of(new Acting("nobody", "OFFICER", "jyj"), "a", "GHOST", "x", "1", "x");

        assertThatThrownBy(() -> ledger.publish(ghost)).isInstanceOf(IllegalStateException.class);
        assertThat(ledger.head("GHOST")).isEmpty();
    }

    @Test
    void sixteenAtOnceOnOneProjectLeaveNoGap() throws Exception {
        atOnce(16, 10, (thread, turn) -> "ONE");

        assertDense("ONE", 160);
    }

    @Test
    void sixteenAtOnceOnManyProjectsLeaveNoGap() throws Exception {
        atOnce(16, 10, (thread, turn) -> "MANY-" + (thread + turn) % 8);

        for (int i = 0; i < 8; i++) {
            assertDense("MANY-" + i, 20);
        }
    }

    @Test
    void crossedOrdersOfProjectsDoNotBlockEachOther() throws Exception {
        runAtOnce(IntStream.range(0, 16)
                .<Callable<Void>>mapToObj(i -> () -> {
                    String[] order = i % 2 == 0 ? new String[] {"X-1", "X-2"} : new String[] {"X-2", "X-1"};
                    ledger.publish(event(order[0], "a"), event(order[1], "b"));
                    return null;
                })
                .toList());

        assertDense("X-1", 16);
        assertDense("X-2", 16);
    }

    @Test
    void aLongTransactionIsWrittenInParts() {
        ledger.publish(IntStream.range(0, 701).mapToObj(i -> event("LONG", "a")).toArray(DomainEvent[]::new));

        assertDense("LONG", 701);
    }

    @Test
    void nobodyChangesOrRemovesAnEntry() {
        ledger.publish(event("FIXED", "a"));

        assertThatThrownBy(() -> ledger.witness.update("update audit_entry set label = 'x' where chain = 'FIXED'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> ledger.witness.update("delete from audit_entry where chain = 'FIXED'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(ledger.entries("FIXED")).hasSize(1);
    }

    @Test
    void changedBytesAreFound() {
        byte[] changed = changedBytes(three("BYTES"));
        ledger.tamper("update audit_entry set canonical = ? where chain = 'BYTES' and seq = 2", (Object) changed);

        assertFinding("BYTES", 2, Difference.BYTES);
    }

    @Test
    void changedBytesWithTheirHashAreFoundAtTheNextEntry() {
        byte[] changed = changedBytes(three("REHASH"));
        ledger.tamper(
                "update audit_entry set canonical = ?, hash = ?, label = 'T2 前期→在建，第 1 轮'"
                        + " where chain = 'REHASH' and seq = 2",
                changed,
                Sha256.of(changed));

        assertFinding("REHASH", 3, Difference.PREV);
    }

    @Test
    void aChangedHashIsFound() {
        three("HASH");
        ledger.tamper("update audit_entry set hash = ? where chain = 'HASH' and seq = 3", "0".repeat(64));

        assertFinding("HASH", 3, Difference.HASH);
    }

    @Test
    void aRemovedEntryIsFound() {
        three("GONE");
        ledger.tamper("delete from audit_entry where chain = 'GONE' and seq = 2");

        assertFinding("GONE", 2, Difference.GAP);
    }

    @Test
    void aCutTailIsFound() {
        three("CUT");
        ledger.tamper("delete from audit_entry where chain = 'CUT' and seq = 3");

        assertFinding("CUT", 3, Difference.GAP);
    }

    @Test
    void aWrongHeadIsFound() {
        three("HEAD");
        ledger.witness.update("update audit_head set hash = ? where chain = 'HEAD'", "0".repeat(64));

        assertFinding("HEAD", 4, Difference.HEAD);
    }

    @Test
    void aHeadSetBackIsFound() {
        String second = three("SETBACK").get(1).hash();
        ledger.witness.update("update audit_head set seq = 2, hash = ? where chain = 'SETBACK'", second);

        assertFinding("SETBACK", 3, Difference.HEAD);
    }

    @Test
    void aCopyThatSaysSomethingElseIsFound() {
        three("COPY");
        ledger.tamper("update audit_entry set opinion = 'no' where chain = 'COPY' and seq = 1");

        assertFinding("COPY", 1, Difference.COPY);
    }

    @Test
    void anotherPersonInTheCopyIsFound() {
        three("PERSON");
        ledger.tamper(
                "update audit_entry set person_id = ? where chain = 'PERSON' and seq = 1",
                LedgerFixture.AUDITOR.personId());

        assertFinding("PERSON", 1, Difference.COPY);
    }

    @Test
    void aLabelLongerThanItsColumnIsKeptWhole() {
        String label = "长".repeat(499) + "😀" + "长".repeat(100);
        ledger.publish(DomainEvent.of(OFFICER, "a", "WIDE", "gate", "1", label).saying("\ud800"));

        assertThat(ledger.entries("WIDE").get(0).content().label()).isEqualTo(label);
        assertThat(ledger.check("WIDE").intact()).isTrue();
    }

    private List<Entry> three(String chain) {
        ledger.publish(event(chain, "a"), event(chain, "b"), event(chain, "c"));
        return ledger.entries(chain);
    }

    /** The bytes of the second entry with one letter of its label changed. */
    private static byte[] changedBytes(List<Entry> entries) {
        byte[] bytes = entries.get(1).canonical().clone();
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\"label\":\"S2") + 9;
        bytes[at] = 'T';
        return bytes;
    }

    private void assertFinding(String chain, long seq, Difference difference) {
        assertThat(ledger.check(chain).finding()).isEqualTo(new Finding(seq, difference));
    }

    private void assertDense(String chain, int count) {
        assertThat(ledger.entries(chain))
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(ledger.check(chain).intact()).isTrue();
    }

    private interface Chains {
        String of(int thread, int turn);
    }

    private void atOnce(int threads, int turns, Chains chains) throws Exception {
        runAtOnce(IntStream.range(0, threads)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    for (int turn = 0; turn < turns; turn++) {
                        ledger.publish(event(chains.of(thread, turn), "a"));
                    }
                    return null;
                })
                .toList());
    }

    private static void runAtOnce(List<Callable<Void>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : new ArrayList<>(pool.invokeAll(work))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
