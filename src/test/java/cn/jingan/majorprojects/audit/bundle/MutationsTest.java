package cn.jingan.majorprojects.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.verify.BundleCheck;
import cn.jingan.majorprojects.audit.verify.Fault;
import cn.jingan.majorprojects.audit.verify.Finding;
import cn.jingan.majorprojects.audit.verify.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a bundle is found and located by both verifiers, and nothing is found in a clean one. How many of
 * each: {@code mvn test -Dtest=MutationsTest -Dmutations=10000}; a few hundred unless asked.
 */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationsTest {
    private static final int COUNT = Integer.getInteger("mutations", 200);
    private static final int SEED = Integer.getInteger("mutations.seed", 20261118);
    private static final int PER_HISTORY = 50;
    private static final Set<Fault> NAMED =
            Set.of(Fault.ENTRY_MISPLACED, Fault.ENTRY_CHANGED, Fault.ENTRY_PREV, Fault.ENTRY_PROOF);

    private Histories histories;
    private List<String> kept;

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

    @Test
    void areAllFoundAndLocated(TestReporter reporter) throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> found = new TreeMap<>();
        Mutations mutations = null;
        byte[] clean = {};
        for (int i = 0; i < COUNT; ) {
            if (i % PER_HISTORY == 0) {
                clean = bundle(random);
                mutations = new Mutations(clean, random);
            }
            Mutations.Changed changed = mutations.next();
            Report report = report(changed.bundle());
            if (changed.kind().equals("bit") && sameContent(clean, changed.bundle())) {
                continue;
            }
            assertThat(report.good()).as(changed.kind() + " " + i).isFalse();
            located(changed, report.finding(), mutations.names());
            agreed(changed, report.finding());
            found.merge(changed.kind(), 1, Integer::sum);
            i++;
        }
        reporter.publishEntry("mutations found and located", found.toString());
    }

    @Test
    void underAnotherKeyAreFoundBesideAKeptHead() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < Math.max(3, COUNT / 200); i++) {
            histories.fresh(random);
            keep();
            byte[] clean = histories.bundle(Histories.all());
            byte[] signed =
                    new Mutations(clean, random).rehash(0, Mutations.stranger()).bundle();

            assertThat(report(signed).finding().fault()).isEqualTo(Fault.KEPT_KEY);
            assertThat(PlainVerifier.verify(file(signed), kept, List.of())).isEqualTo("kept key");
            assertThat(new BundleCheck(file(signed), List.of(), List.of(), List.of(), entries -> {})
                            .report()
                            .good())
                    .as("alone nobody can know whose key it is")
                    .isTrue();
        }
    }

    @Test
    void areNotFoundWhereThereAreNone() throws Exception {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < Math.max(4, COUNT / 50); i++) {
            histories.fresh(random);
            keep();
            for (int j = 0; j < 25; j++) {
                byte[] clean = histories.bundle(order(random));
                assertThat(report(clean).finding()).isNull();
                if (j < 3) {
                    assertThat(PlainVerifier.verify(file(clean), kept, List.of()))
                            .isEqualTo("good");
                }
            }
        }
    }

    /** A bundle with entries enough to do something to. */
    private byte[] bundle(Random random) {
        while (true) {
            histories.fresh(random);
            keep();
            byte[] bundle = histories.bundle(order(random));
            Mutant mutant = new Mutant(bundle);
            if (mutant.files().containsKey("entries/00001.jsonl")
                    && mutant.lines("entries/00001.jsonl").size() > 4) {
                return bundle;
            }
        }
    }

    private void keep() {
        kept = histories.heads().stream().map(SealedHead::note).toList();
    }

    private static BundleOrder order(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Histories.all();
            case 1 -> Histories.projects("ZD-001", "ZD-00" + (2 + random.nextInt(3)));
            default -> Histories.year(2026);
        };
    }

    private static void located(Mutations.Changed changed, Finding finding, List<String> names) {
        if (changed.line() > 0) {
            assertThat(finding.line()).as(changed.kind() + " " + finding).isEqualTo(changed.line());
        } else if (!changed.kind().equals("bit")) {
            assertThat(finding.fault()).as(changed.kind()).isEqualTo(Fault.ENTRY_MISSING);
            assertThat(names).contains(finding.chain() + " " + finding.seq());
        } else {
            assertThat(finding.fault() == Fault.ZIP || !finding.file().isEmpty())
                    .as(finding.toString())
                    .isTrue();
        }
    }

    private void agreed(Mutations.Changed changed, Finding finding) throws Exception {
        String second = PlainVerifier.verify(file(changed.bundle()), kept, List.of());
        assertThat(second).as(changed.kind() + " " + finding).isNotEqualTo("good");
        if (NAMED.contains(finding.fault()) && finding.chain() != null) {
            assertThat(second)
                    .as(changed.kind() + " " + finding)
                    .isEqualTo("entry " + finding.chain() + " " + finding.seq());
        }
    }

    private static boolean sameContent(byte[] one, byte[] other) {
        Map<String, byte[]> ours = new Mutant(one).files();
        Map<String, byte[]> theirs;
        try {
            theirs = new Mutant(other).files();
        } catch (RuntimeException e) {
            return false;
        }
        return List.copyOf(ours.keySet()).equals(List.copyOf(theirs.keySet()))
                && ours.keySet().stream().allMatch(name -> java.util.Arrays.equals(ours.get(name), theirs.get(name)));
    }

    private Report report(byte[] bundle) throws Exception {
        List<String> names = kept.stream().map(text -> "kept").toList();
        return new BundleCheck(file(bundle), names, kept, List.of(), entries -> {}).report();
    }

    private Path file(byte[] bundle) throws Exception {
        return Files.write(directory.resolve("bundle.zip"), bundle);
    }
}
