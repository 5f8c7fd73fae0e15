package cn.jingan.majorprojects.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.audit.AuditRule;
import cn.jingan.majorprojects.audit.Bundles;
import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.Seals;
import cn.jingan.majorprojects.audit.proof.Note;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.audit.verify.BundleCheck;
import cn.jingan.majorprojects.audit.verify.Fault;
import cn.jingan.majorprojects.audit.verify.Report;
import cn.jingan.majorprojects.audit.verify.Verify;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Bundles are what the document says, and both verifiers say the same of them. */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {
    private static final Actor AUDITOR = new Actor(
            LedgerFixture.AUDITOR.personId(), "x", "x", List.of(new Holding("AUDITOR", "sjj")), Actor.Sees.ALL);

    private Histories histories;

    @TempDir
    private Path directory;

    @BeforeAll
    void begin() {
        histories = new Histories();
    }

    @AfterAll
    void end() {
        histories.close();
    }

    @BeforeEach
    void fresh() {
        histories.fresh(new Random(7));
    }

    @Test
    void everyScopeOfRandomHistoriesIsGoodForBothVerifiers() throws Exception {
        for (int seed = 0; seed < 12; seed++) {
            histories.fresh(new Random(seed));
            for (BundleOrder order : List.of(
                    Histories.all(),
                    Histories.projects("ZD-001", "ZD-003"),
                    Histories.year(2026),
                    Histories.year(1999))) {
                byte[] bundle = histories.bundle(order);
                Report report = report(bundle, List.of());
                assertThat(report.finding()).as(order + " of " + seed).isNull();
                assertThat(PlainVerifier.verify(file(bundle), List.of(), List.of()))
                        .isEqualTo("good");
                assertThat(report.scope()).isEqualTo(order.scope());
            }
        }
    }

    @Test
    void anOrderThatCannotBeFilledIsRefused() throws Exception {
        BundleOrder both = new BundleOrder(List.of("ZD-001"), 2026, List.of(), false);
        assertThat(refused(() -> export(both))).isEqualTo(AuditRule.SCOPE_AMBIGUOUS);
        Seals seals = histories.ledger.context.getBean(Seals.class);
        assertThat(refused(() -> seals.consistency(AUDITOR, 0, 1_000_000))).isEqualTo(AuditRule.SIZE_OUT_OF_RANGE);
        Path keys = histories.ledger.directory.resolve("keys");
        Files.move(keys, keys.resolveSibling("away"));
        try {
            assertThat(refused(() -> export(Histories.all()))).isEqualTo(AuditRule.SIGNING_KEY_MISSING);
        } finally {
            Files.move(keys.resolveSibling("away"), keys);
        }
    }

    private void export(BundleOrder order) {
        histories.ledger.context.getBean(Bundles.class).export(AUDITOR, order, null);
    }

    private static Rule refused(ThrowingCallable what) {
        return catchThrowableOfType(RuleViolation.class, what).rule();
    }

    @Test
    void theSameOrderAtTheSameHeadGivesTheSameBytes() {
        List<SealedHead> heads = histories.heads();
        byte[] first = histories.bundle(Histories.projects("ZD-002"), heads.get(0));
        histories.ledger.publish(LedgerFixture.event("ZD-002", "gate.opened"));
        Sealing.changeKey(histories.ledger);
        Sealing.seal(histories.ledger);

        assertThat(histories.bundle(Histories.projects("ZD-002"), heads.get(0))).isEqualTo(first);
        assertThat(histories.bundle(Histories.projects("ZD-002"))).isNotEqualTo(first);
    }

    @Test
    void keptHeadsAreComparedWhereverTheKeyChanged() throws Exception {
        for (int i = 0; i < 3; i++) {
            Sealing.changeKey(histories.ledger);
            histories.ledger.publish(LedgerFixture.event("ZD-001", "gate.opened"));
            Sealing.seal(histories.ledger);
        }
        List<String> kept = histories.heads().stream().map(SealedHead::note).toList();

        Report report = report(histories.bundle(Histories.projects("ZD-001")), kept);

        assertThat(report.finding()).isNull();
        assertThat(report.kept()).isEqualTo(kept.size());
        assertThat(PlainVerifier.verify(file(histories.bundle(Histories.all())), kept, List.of()))
                .isEqualTo("good");
    }

    @Test
    void documentsGoAlongWhereTheyAreAskedForAndAreCheckedByTheirNames() throws Exception {
        histories.ledger.publish(LedgerFixture.event("ZD-001", "milestone.completed")
                .restingOn(List.of(LedgerFixture.DOCUMENT, "cd".repeat(32)))
                .saying("\"digests\":[\"" + "ef".repeat(32) + "\"]"));
        Sealing.seal(histories.ledger);
        byte[] bundle = histories.bundle(new BundleOrder(List.of("ZD-001"), null, List.of(), true));
        Mutant mutant = new Mutant(bundle);

        assertThat(mutant.files().keySet().stream().filter(name -> name.startsWith("files/")))
                .containsExactly("files/" + LedgerFixture.DOCUMENT);
        assertThat(report(bundle, List.of()).finding()).isNull();
        assertThat(PlainVerifier.verify(file(bundle), List.of(), List.of())).isEqualTo("good");
        mutant.files().put("files/" + LedgerFixture.DOCUMENT, new byte[] {1});
        assertThat(report(mutant.packed(), List.of()).finding().file()).isEqualTo("files/" + LedgerFixture.DOCUMENT);
    }

    @Test
    void anEndCutOffBeforeAKeptHeadIsSeen() throws Exception {
        SealedHead old = histories.heads().get(0);
        histories.ledger.publish(LedgerFixture.event("ZD-001", "gate.opened"));
        Sealing.seal(histories.ledger);
        List<SealedHead> heads = histories.heads();
        byte[] cut = histories.bundle(Histories.all(), old);

        Report report = report(cut, List.of(heads.get(heads.size() - 1).note()));

        assertThat(report.finding().fault()).isEqualTo(Fault.KEPT_LARGER);
        assertThat(PlainVerifier.verify(
                        file(cut), List.of(heads.get(heads.size() - 1).note()), List.of()))
                .isEqualTo("kept head is larger");
    }

    @Test
    void historyRewrittenBelowKeptHeadsIsFoundWhereItBegins() throws Exception {
        LedgerFixture ledger = histories.ledger;
        List<String> kept = histories.heads().stream().map(SealedHead::note).toList();
        long size = histories.heads().get(0).size();
        String key = ledger.witness.queryForObject("select vkey from audit_key where key_no = 1", String.class);
        rewriteFrom(size);
        byte[] rewritten = histories.bundle(Histories.all());

        Report alone = report(rewritten, List.of());
        Report beside = report(rewritten, kept);

        assertThat(alone.finding()).isNull();
        assertThat(beside.finding().fault()).isIn(Fault.KEPT_ROOT, Fault.KEPT_KEY);
        assertThat(PlainVerifier.verify(file(rewritten), kept, List.of(key))).startsWith("kept ");
    }

    /** What somebody could do who has database and key: everything from that leaf on is told anew and sealed again. */
    private void rewriteFrom(long leaf) {
        LedgerFixture ledger = histories.ledger;
        List<String> chains = ledger.witness.queryForList(
                "select chain from audit_leaf where leaf_index >= ? order by leaf_index", String.class, leaf);
        ledger.tamper(
                "delete from audit_entry where id in (select entry_id from audit_leaf where leaf_index >= ?)", leaf);
        ledger.witness.update(
                "update audit_head h set seq = (select max(seq) from audit_entry e where e.chain = h.chain),"
                        + " hash = (select hash from audit_entry e where e.chain = h.chain order by seq desc limit 1)"
                        + " where exists (select 1 from audit_entry e where e.chain = h.chain)");
        ledger.witness.update("delete from audit_head where not exists (select 1 from audit_entry e where e.chain ="
                + " audit_head.chain)");
        for (String table : List.of("audit_leaf", "audit_leaf_sm3", "audit_tile", "audit_checkpoint")) {
            ledger.witness.execute("truncate table " + table);
        }
        ledger.witness.update("insert into audit_pending (entry_id) select id from audit_entry");
        Sealing.seal(ledger);
        chains.forEach(chain -> ledger.publish(LedgerFixture.event(chain, "gate.rewritten")));
        Sealing.seal(ledger);
    }

    @Test
    void theCommandSaysInOneSentenceThatAllIsWell() throws Exception {
        Path bundle = file(histories.bundle(Histories.projects("ZD-001")));
        Path head = Files.writeString(
                directory.resolve("head.txt"), histories.heads().get(0).note());
        Path keys = Files.writeString(
                directory.resolve("keys.txt"),
                histories.ledger.witness.queryForObject("select vkey from audit_key where key_no = 1", String.class));

        assertThat(command(0, bundle.toString())).startsWith("校验通过。项目 ZD-001：").contains("请用 --head 或 --key");
        assertThat(command(0, bundle.toString(), "--head", head.toString(), "--key", keys.toString(), "--lang", "en"))
                .startsWith("Verified. Projects ZD-001: ")
                .contains("2 kept checkpoints or keys were compared");
        assertThat(command(2)).startsWith("用法");
        assertThat(command(2, bundle.toString(), "--nonsense", "x")).startsWith("用法");
        assertThat(command(2, "no such file")).startsWith("文件无法读取");
        assertThat(command(1, head.toString())).startsWith("校验不通过。这不是校验包");
    }

    @Test
    void theCommandNamesTheFirstEntryThatIsWrong() throws Exception {
        Mutant mutant = new Mutant(histories.bundle(Histories.projects("ZD-001")));
        List<byte[]> lines = mutant.lines("entries/00001.jsonl");
        String changed = new String(lines.get(2), StandardCharsets.UTF_8).replace("gate.decided", "gate.returned");
        lines.set(2, changed.getBytes(StandardCharsets.UTF_8));
        mutant.lines("entries/00001.jsonl", lines);

        assertThat(command(1, file(mutant.packed()).toString()))
                .startsWith("校验不通过。ZD-001 第 3 条（20")
                .contains("记录）：内容被改动");
    }

    @Test
    void theSecondVerifierIsAProgramOfItsOwn() throws Exception {
        Path bundle = file(histories.bundle(Histories.all()));
        Path source = Path.of("src/test/java/cn/jingan/majorprojects/audit/bundle/PlainVerifier.java");

        assertThat(Files.readString(source)).doesNotContain("import cn.jingan", "import org.");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        bundle.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.lines().reduce((first, last) -> last)).contains("good");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theManifestIsASignedListOfEveryFile() {
        Mutant bundle = new Mutant(histories.bundle(Histories.all()));
        Note manifest = Note.parse(new String(bundle.files().get("manifest.txt"), StandardCharsets.UTF_8));

        assertThat(manifest.text()
                        .lines()
                        .skip(5)
                        .map(line -> line.substring(66))
                        .toList())
                .containsExactlyElementsOf(bundle.files().keySet().stream()
                        .filter(name -> !name.equals("manifest.txt"))
                        .toList());
        assertThat(new String(bundle.files().get("index.html"), StandardCharsets.UTF_8))
                .contains("可离线校验的历史", "ZD-001", "全部历史");
        assertThat(bundle.packed()).as("packed as the document says").isEqualTo(histories.bundle(Histories.all()));
    }

    private Report report(byte[] bundle, List<String> kept) throws Exception {
        List<String> names = kept.stream().map(text -> "kept").toList();
        return new BundleCheck(file(bundle), names, kept, List.of(), entries -> {}).report();
    }

    private Path file(byte[] bundle) throws Exception {
        return Files.write(directory.resolve("bundle.zip"), bundle);
    }

    private static String command(int status, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = Verify.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(status);
        return said.toString(StandardCharsets.UTF_8);
    }
}
