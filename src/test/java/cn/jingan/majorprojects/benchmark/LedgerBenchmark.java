package cn.jingan.majorprojects.benchmark;

import cn.jingan.majorprojects.audit.Bundles;
import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.HistorySlice;
import cn.jingan.majorprojects.audit.Inclusion;
import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.OnMySqlServer;
import cn.jingan.majorprojects.audit.Seals;
import cn.jingan.majorprojects.audit.bundle.BundleOrder;
import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.audit.search.TextIndex;
import cn.jingan.majorprojects.audit.verify.BundleCheck;
import cn.jingan.majorprojects.audit.verify.Report;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.testing.DataDirectory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the ledger carries, on MySQL: {@code mvn test -Dtest=LedgerBenchmark}, with {@code -Dbenchmark.entries=1000000}
 * for a large one and {@code -Dbenchmark.seconds=…} for a longer look at the lag. {@link SignOffBenchmark} says what it
 * costs; {@code MutationsTest -Dmutations=10000} what it finds; {@code LedgerGrantsTest} and {@code SealOnMySqlTest}
 * that it refuses changes; {@code EndpointMatrixTest} that every change is in it. Not named a test, so that it runs only
 * when asked for.
 */
class LedgerBenchmark {
    private static final int ENTRIES = Integer.getInteger("benchmark.entries", 10_000);
    private static final int LEAVES = Integer.getInteger("benchmark.leaves", 100_000);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 20);
    private static final int CHAINS = 82;
    private static final int TOGETHER = 50;
    private static final int SEAL_SECONDS = 5;
    private static final Actor AUDITOR = new Actor(
            LedgerFixture.AUDITOR.personId(), "x", "x", List.of(new Holding("AUDITOR", "sjj")), Actor.Sees.ALL);

    @Test
    void throughput() throws Exception {
        try (LedgerFixture ledger = OnMySqlServer.open()) {
            print("write", ENTRIES, seconds(() -> fill(ledger)));
            print("seal what waits", ENTRIES, seconds(() -> seal(ledger)));
            print("verify the chains from MySQL", ENTRIES, seconds(() -> check(ledger)));
            Path bundle = DataDirectory.fresh().resolve("bundle.zip");
            print("export a bundle", ENTRIES, seconds(() -> export(ledger, bundle)));
            System.out.printf("%-32s %,12.1f MB%n", "bundle", Files.size(bundle) / 1e6);
            print("verify the bundle", ENTRIES, seconds(() -> verify(bundle)));
            print("index for the search", ENTRIES, seconds(() -> index(ledger)));
            search(ledger);
            System.out.printf(
                    "%-32s %,12.1f ms%n",
                    "one inclusion proof",
                    1000 * seconds(() -> ledger.context.getBean(Seals.class).inclusion(AUDITOR, chain(1), 1)));
        }
    }

    /** That any entry of a long ledger is in it, as somebody asks for it; {@code -Dbenchmark.leaves=10000000} for 10⁷. */
    @Test
    void proofs() throws Exception {
        try (LedgerFixture ledger = OnMySqlServer.open()) {
            print("grow the tree", LEAVES, seconds(() -> grow(ledger)));
            Seals seals = ledger.context.getBean(Seals.class);
            Random random = new Random(82);
            List<Double> took = new ArrayList<>();
            for (int call = 0; call < 500; call++) {
                String chain = Sealing.chain(random.nextInt(LEAVES / 1_000));
                long seq = 1 + random.nextInt(1_000);
                took.add(1000 * seconds(() -> proven(seals.inclusion(AUDITOR, chain, seq))));
            }
            Collections.sort(took);
            System.out.printf("%-32s %,12.1f ms of %,d%n", "inclusion proof, p50", percentile(took, 50), took.size());
            System.out.printf("%-32s %,12.1f ms%n", "inclusion proof, p99", percentile(took, 99));
            System.out.printf(
                    "%-32s %,12.1f ms%n",
                    "consistency proof", 1000 * seconds(() -> seals.consistency(AUDITOR, LEAVES / 3, LEAVES)));
        }
    }

    private static Void grow(LedgerFixture ledger) {
        Sealing.grow(ledger, LEAVES / 1_000);
        return null;
    }

    private static Void proven(Inclusion inclusion) {
        require(!inclusion.path().isEmpty());
        return null;
    }

    /** From commit to the signed head above it, while somebody signs about every 20 ms. */
    @Test
    void lag() throws Exception {
        try (LedgerFixture ledger = OnMySqlServer.open()) {
            List<Long> committed = Collections.synchronizedList(new ArrayList<>());
            List<Double> lags = new ArrayList<>();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            Thread signer = new Thread(() -> sign(ledger, committed, end));
            signer.start();
            while (signer.isAlive() || lags.size() < committed.size()) {
                TimeUnit.SECONDS.sleep(SEAL_SECONDS);
                Sealing.seal(ledger);
                long size = Sealing.heads(ledger).stream()
                        .mapToLong(head -> head.size())
                        .max()
                        .orElse(0);
                long now = System.nanoTime();
                while (lags.size() < Math.min(size, committed.size())) {
                    lags.add((now - committed.get(lags.size())) / 1e9);
                }
            }
            Collections.sort(lags);
            System.out.printf("%-32s %,12.2f s of %,d%n", "sealing lag, p50", percentile(lags, 50), lags.size());
            System.out.printf("%-32s %,12.2f s%n", "sealing lag, p99", percentile(lags, 99));
        }
    }

    private static void sign(LedgerFixture ledger, List<Long> committed, long end) {
        while (System.nanoTime() < end) {
            ledger.publish(LedgerFixture.event(chain(0), "opinion.issued"));
            committed.add(System.nanoTime());
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static Void fill(LedgerFixture ledger) {
        for (int from = 0; from < ENTRIES; from += TOGETHER) {
            String chain = chain(from / TOGETHER % CHAINS);
            ledger.publish(IntStream.range(from, Math.min(ENTRIES, from + TOGETHER))
                    .mapToObj(no -> LedgerFixture.event(chain, "opinion.issued")
                            .change("answer", null, "AGREE")
                            .saying("第 " + no + " 条意见：同意，请按程序办理。")
                            .under("sign-off-matrix@2"))
                    .toArray(DomainEvent[]::new));
        }
        return null;
    }

    private static String chain(int no) {
        return "ZD-%03d".formatted(no + 1);
    }

    private static Void seal(LedgerFixture ledger) {
        Sealing.seal(ledger);
        return null;
    }

    private static Void check(LedgerFixture ledger) {
        History history = ledger.context.getBean(History.class);
        for (int no = 0; no < CHAINS; no++) {
            require(history.check(AUDITOR, chain(no)).intact());
        }
        return null;
    }

    private static Void export(LedgerFixture ledger, Path bundle) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(bundle))) {
            ledger.transaction().executeWithoutResult(status -> ledger.context
                    .getBean(Bundles.class)
                    .export(AUDITOR, new BundleOrder(List.of(), null, List.of(), false), null)
                    .accept(out));
        }
        return null;
    }

    private static Void verify(Path bundle) throws IOException {
        Report report = new BundleCheck(bundle, List.of(), List.of(), List.of(), entries -> {}).report();
        require(report.good());
        return null;
    }

    private static Void index(LedgerFixture ledger) {
        TextIndex index = ledger.context.getBean(TextIndex.class);
        while (index.follow(1_000) > 0) {
            // The next part.
        }
        require(index.indexed() == ENTRIES);
        return null;
    }

    private static void search(LedgerFixture ledger) throws Exception {
        search(ledger, "search, newest", HistoryFilter.ALL);
        search(
                ledger,
                "search, one department in a case",
                new HistoryFilter(null, "ZD-007", null, "jyj", null, "opinion.issued", null, null));
        search(ledger, "search, a text that stands once", text("第 7 条意见"));
        search(ledger, "search, a text everywhere", text("同意"));
        search(ledger, "search, a text nowhere", text("没有来源"));
    }

    private static HistoryFilter text(String text) {
        return new HistoryFilter(text, null, null, null, null, null, null, null);
    }

    /** The longest of five. */
    private static void search(LedgerFixture ledger, String what, HistoryFilter filter) throws Exception {
        History history = ledger.context.getBean(History.class);
        double longest = 0;
        for (int turn = 0; turn < 5; turn++) {
            longest = Math.max(longest, seconds(() -> ledger.transaction()
                    .execute(status -> history.search(AUDITOR, filter, new HistorySlice(null, 20)))));
        }
        System.out.printf("%-32s %,12.1f ms%n", what, 1000 * longest);
    }

    private static void require(boolean good) {
        if (!good) {
            throw new IllegalStateException("the ledger is not right");
        }
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        Object ignored = work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String what, int entries, double seconds) {
        System.out.printf("%-32s %,12.1f s %,12.0f entries/s%n", what, seconds, entries / seconds);
    }
}
