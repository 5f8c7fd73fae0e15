package cn.jingan.majorprojects.audit.seal;

import static cn.jingan.majorprojects.audit.LedgerFixture.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.proof.Checkpoint;
import cn.jingan.majorprojects.audit.proof.Note;
import cn.jingan.majorprojects.audit.proof.NoteKey;
import cn.jingan.majorprojects.audit.proof.ProofCheck;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

/** What the sealer holds to on every database, whoever is killed and whoever races. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SealContract {
    private LedgerFixture ledger;
    private Sealer sealer;
    private SealSteps steps;

    abstract LedgerFixture open();

    @BeforeAll
    void begin() {
        ledger = open();
    }

    @BeforeEach
    void empty() {
        ledger.empty();
        steps = ledger.context.getBean(SealSteps.class);
        sealer = ledger.context.getBean(Sealer.class);
    }

    @AfterAll
    void end() {
        ledger.close();
    }

    @Test
    void everythingThatWaitsGetsItsPlaceBelowASignedHead() {
        publish("A", 3);
        publish("B", 2);

        sealer.seal();
        sealer.seal();

        assertThat(heads()).hasSize(1);
        SealedHead head = heads().get(0);
        assertThat(head.size()).isEqualTo(5);
        Note note = Note.parse(head.note());
        assertThat(note.signedBy(keys(NoteKey.Kind.ED25519))).isPresent();
        assertThat(note.signedBy(keys(NoteKey.Kind.SM2))).isPresent();
        assertThat(count("audit_pending")).isZero();
        assertWholeTree();
    }

    @Test
    void theTreeIsThatOfTheRfcAtEverySizeAndProvesEveryEntry() {
        for (int part : new int[] {1, 254, 2, 300, 1, 511, 66_000 / 256}) {
            publish("BIG", part);
            sealer.seal();
        }

        assertWholeTree();
        SealedHead last = heads().get(heads().size() - 1);
        var tree = ledger.context.getBean(LedgerTree.class).of(Tree.SHA256);
        ProofCheck check = new ProofCheck(TreeHash.sha256());
        List<byte[]> leaves = leaves(TreeHash.sha256());
        for (long leaf = 0; leaf < last.size(); leaf += 13) {
            assertThat(check.includes(
                            leaves.get((int) leaf), leaf, last.size(), tree.inclusion(leaf, last.size()), last.root()))
                    .isTrue();
        }
    }

    @Test
    void anIdThatIsOlderThanWhatIsSealedIsNotForgotten() {
        publish("NEW", 2);
        sealer.seal();
        copy("0000000000001", "OLD", 1);

        sealer.seal();

        assertThat(places("OLD")).containsExactly(2L);
        assertWholeTree();
    }

    @Test
    void aChainStandsInTheOrderOfItsNumbersWhateverItsIds() {
        publish("SEED", 1);
        sealer.seal();
        copy("0000000000009", "SKEW", 1);
        copy("0000000000005", "SKEW", 2);
        copy("0000000000001", "SKEW", 3);
        copy("0000000000003", "GAP", 2);

        sealer.seal();

        assertThat(places("SKEW")).containsExactly(1L, 2L, 3L);
        assertThat(places("GAP")).isEmpty();
        copy("0000000000004", "GAP", 1);
        sealer.seal();
        assertThat(places("GAP")).containsExactly(4L, 5L);
    }

    @Test
    void aKilledStepLeavesNothingAndTheNextGoesOn() {
        publish("KILL", 300);
        long fence = sealer.held().orElseThrow();
        ledger.transaction().executeWithoutResult(status -> {
            steps.place(fence, 100);
            status.setRollbackOnly();
        });
        assertThat(count("audit_leaf")).isZero();
        assertThat(count("audit_pending")).isEqualTo(300);
        steps.place(fence, 100);
        ledger.transaction().executeWithoutResult(status -> {
            steps.sign(fence);
            status.setRollbackOnly();
        });
        assertThat(count("audit_checkpoint")).isZero();
        assertThat(count("audit_leaf")).isEqualTo(100);

        expire();
        another().seal();

        assertThat(heads()).extracting(SealedHead::size).containsExactly(300L);
        assertWholeTree();
    }

    @Test
    void aSealerWhoseLeaseWasTakenAddsNothing() {
        publish("FENCE", 3);
        long old = sealer.held().orElseThrow();
        assertThat(another().held()).isEmpty();
        expire();
        assertThat(another().held()).isPresent();

        assertThat(steps.place(old, 10)).isFalse();
        assertThat(steps.follow(old, 10)).isFalse();
        assertThat(steps.sign(old)).isEmpty();

        assertThat(count("audit_leaf")).isZero();
        assertThat(sealer.held()).isEmpty();
    }

    @Test
    void sealersThatAllBelieveToHoldTheLeaseMakeOneTree() throws Exception {
        AtomicBoolean publishing = new AtomicBoolean(true);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Sealer one = another();
            work.add(() -> {
                while (publishing.get()) {
                    expire();
                    one.seal();
                }
                return null;
            });
        }
        work.add(() -> {
            for (int i = 0; i < 40; i++) {
                publish("RACE-" + i % 3, 5);
            }
            publishing.set(false);
            return null;
        });
        run(work);
        expire();
        sealer.seal();

        assertThat(heads().get(heads().size() - 1).size()).isEqualTo(200);
        assertWholeTree();
    }

    @Test
    void nobodyChangesTheTreeItsKeysOrItsHeads() {
        publish("FIXED", 260);
        sealer.seal();

        for (String table : List.of("audit_leaf", "audit_leaf_sm3", "audit_tile", "audit_key", "audit_checkpoint")) {
            String column = ledger.witness
                    .queryForList("select * from " + table + " limit 1")
                    .get(0)
                    .keySet()
                    .iterator()
                    .next();
            assertThatThrownBy(() -> ledger.witness.update("update " + table + " set " + column + " = " + column))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> ledger.witness.update("delete from " + table))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aNewKeyIsNamedUnderTheSignatureOfTheOld() {
        publish("KEYS", 1);
        sealer.seal();
        ledger.transaction()
                .executeWithoutResult(
                        status -> ledger.context.getBean(KeyRing.class).add(NoteKey.Kind.ED25519));
        publish("KEYS", 1);
        sealer.seal();
        publish("KEYS", 1);
        sealer.seal();

        List<NoteKey> keys = keys(NoteKey.Kind.ED25519);
        List<Note> notes = heads().stream().map(head -> Note.parse(head.note())).toList();
        assertThat(notes.get(1).signedBy(keys.subList(0, 1))).isPresent();
        assertThat(notes.get(1).signedBy(keys.subList(1, 2))).isPresent();
        assertThat(Checkpoint.parse(notes.get(1).text()).next()).containsExactly(keys.get(1));
        assertThat(notes.get(2).signedBy(keys.subList(0, 1))).isEmpty();
        assertThat(notes.get(2).signedBy(keys.subList(1, 2))).isPresent();
    }

    @Test
    void theKeyLiesInAFileThatOnlyItsOwnerReads() throws IOException {
        publish("FILE", 1);
        sealer.seal();

        List<Path> files = files(ledger.directory.resolve("keys"));
        assertThat(files).hasSize(2);
        for (Path file : files) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void withoutItsKeyTheTreeGrowsAndTheFailureIsNoted() throws IOException {
        publish("LOST", 1);
        sealer.seal();
        for (Path file : files(ledger.directory.resolve("keys"))) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".away"));
        }
        publish("LOST", 1);

        ledger.context.getBean(SealSchedule.class).seal();

        assertThat(count("audit_leaf")).isEqualTo(2);
        assertThat(heads()).hasSize(1);
        assertThat(duty(Duty.SEAL).failure()).contains("ledger-");
        for (Path file : files(ledger.directory.resolve("keys"))) {
            Files.move(file, Path.of(file.toString().replace(".away", "")));
        }
        ledger.context.getBean(SealSchedule.class).seal();
        assertThat(heads()).hasSize(2);
        assertThat(duty(Duty.SEAL).failure()).isNull();
    }

    @Test
    void headsLeaveTheDatabaseAndAFailingFileIsNoted() throws IOException {
        SealSchedule schedule = ledger.context.getBean(SealSchedule.class);
        Path file = ledger.directory.resolve("heads/heads.txt");
        publish("OUT", 1);
        schedule.seal();
        schedule.send();
        assertThat(Note.parseAll(Files.readString(file)))
                .extracting(Note::written)
                .containsExactly(heads().get(0).note());
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        publish("OUT", 1);
        schedule.seal();
        schedule.send();
        assertThat(duty(Duty.HEADS).failure()).contains("heads.txt");
        assertThat(duty(Duty.HEADS).failedAt()).isNotNull();
        assertThat(duty(Duty.HEADS).reached()).isEqualTo(1);
        Files.delete(file.resolve("in the way"));
        Files.delete(file);

        schedule.send();

        assertThat(Note.parseAll(Files.readString(file)))
                .extracting(Note::written)
                .containsExactly(heads().get(1).note());
        assertThat(duty(Duty.HEADS).failure()).isNull();
    }

    private void publish(String chain, int count) {
        ledger.publish(
                IntStream.range(0, count).mapToObj(i -> event(chain, "a")).toArray(DomainEvent[]::new));
    }

    /** A waiting entry with that id, as a node with another clock would have written it. */
    private void copy(String id, String chain, long seq) {
        ledger.witness.update(
                "insert into audit_entry (id, chain, seq, action, project, subject_type, subject_id, label, person_id,"
                        + " post, department, occurred_at, recorded_at, canonical, hash, prev_hash)"
                        + " select ?, ?, ?, action, project, subject_type, subject_id, label, person_id, post,"
                        + " department, occurred_at, recorded_at, canonical, hash, prev_hash from audit_entry limit 1",
                id,
                chain,
                seq);
        ledger.witness.update("insert into audit_pending (entry_id) values (?)", id);
    }

    private void expire() {
        ledger.witness.update("update audit_sealer set leased_until = '2021-01-01 00:00:00'");
    }

    /** A sealer on another node. */
    private Sealer another() {
        return new Sealer(ledger.context.getBean(SealerLease.class), steps);
    }

    private long count(String table) {
        return ledger.witness.queryForObject("select count(*) from " + table, Long.class);
    }

    private List<Long> places(String chain) {
        return ledger.witness.queryForList(
                "select leaf_index from audit_leaf where chain = ? order by seq", Long.class, chain);
    }

    private List<SealedHead> heads() {
        return ledger.context.getBean(Checkpoints.class).after(0, 10_000);
    }

    private List<NoteKey> keys(NoteKey.Kind kind) {
        return ledger.context.getBean(KnownKeys.class).all().stream()
                .filter(key -> key.kind() == kind)
                .map(KnownKey::key)
                .toList();
    }

    private Duty duty(String name) {
        return ledger.context.getBean(Duties.class).find(name);
    }

    private List<byte[]> leaves(TreeHash hash) {
        return ledger
                .witness
                .queryForList(
                        "select canonical from audit_leaf join audit_entry on id = entry_id order by leaf_index",
                        byte[].class)
                .stream()
                .map(hash::leaf)
                .toList();
    }

    /** Indexes have no gap, each chain stands in order, every head is the root of the RFC over the leaves before it. */
    private void assertWholeTree() {
        List<byte[]> leaves = leaves(TreeHash.sha256());
        List<byte[]> second = leaves(TreeHash.sm3());
        assertThat(ledger.witness.queryForList("select leaf_index from audit_leaf order by leaf_index", Long.class))
                .containsExactlyElementsOf(
                        LongStream.range(0, leaves.size()).boxed().toList());
        assertThat(ledger.witness.queryForObject(
                        "select count(*) from audit_leaf a join audit_leaf b on b.chain = a.chain"
                                + " where a.seq < b.seq and a.leaf_index > b.leaf_index",
                        Long.class))
                .isZero();
        for (SealedHead head : heads()) {
            int size = (int) head.size();
            assertThat(head.root()).isEqualTo(definition(TreeHash.sha256(), leaves.subList(0, size)));
            assertThat(head.checkpoint().root()).isEqualTo(head.root());
            assertThat(head.checkpoint().sm3().orElseThrow())
                    .isEqualTo(definition(TreeHash.sm3(), second.subList(0, size)));
        }
    }

    /** MTH as RFC 6962 §2.1 writes it. */
    private static byte[] definition(TreeHash hash, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return hash.node(
                definition(hash, leaves.subList(0, split)), definition(hash, leaves.subList(split, leaves.size())));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (var all = Files.list(directory)) {
            return all.toList();
        }
    }

    private static void run(List<Callable<Void>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
