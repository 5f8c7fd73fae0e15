package cn.jingan.majorprojects.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import cn.jingan.majorprojects.audit.ChainReport.Finding;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens in whatever order, every chain can be recomputed; whatever byte is changed, it is found. */
class LedgerPropertyTest {
    private static final AtomicInteger RUN = new AtomicInteger();
    private static LedgerFixture ledger;

    @BeforeContainer
    static void begin() {
        ledger = LedgerFixture.onH2();
    }

    @AfterContainer
    static void end() {
        ledger.close();
    }

    @Property(tries = 25)
    void everyChainCanBeRecomputed(
            @ForAll("transactions") List<List<DomainEvent>> transactions,
            @ForAll @IntRange(min = 1, max = 8) int threads)
            throws Exception {
        String run = "P" + RUN.incrementAndGet() + "-";
        Map<String, Long> expected = transactions.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(event -> run + event.project(), Collectors.counting()));

        publish(transactions, run, threads);

        expected.forEach((chain, count) -> {
            assertThat(ledger.check(chain).finding()).isNull();
            assertThat(ledger.check(chain).entries()).isEqualTo(count);
        });
    }

    @Property(tries = 25)
    void anyChangedByteIsFoundAndLocated(
            @ForAll("events") List<DomainEvent> events,
            @ForAll @IntRange(min = 0, max = 100_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip) {
        String chain = "C" + RUN.incrementAndGet();
        ledger.publish(events.stream().map(event -> in(chain, event)).toArray(DomainEvent[]::new));
        Entry victim = ledger.entries(chain).get(place % events.size());
        byte[] changed = victim.canonical().clone();
        changed[place % changed.length] ^= (byte) flip;

        ledger.tamper("update audit_entry set canonical = ? where id = ?", changed, victim.id());

        assertThat(ledger.check(chain).finding()).isEqualTo(new Finding(victim.seq(), Difference.BYTES));
    }

    @Provide
    Arbitrary<List<List<DomainEvent>>> transactions() {
        return event().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<DomainEvent>> events() {
        return event().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<DomainEvent> event() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(40);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"), text, text, text.injectNull(0.3), text.injectNull(0.3))
                .as((project, label, opinion, before, after) -> LedgerFixture.event(
                                project, label.isEmpty() ? "a" : "b")
                        .change("f", before, after)
                        .saying(opinion));
    }

    private static DomainEvent in(String chain, DomainEvent event) {
        return DomainEvent.of(event.by(), event.action(), chain, event.subjectType(), event.subjectId(), event.label())
                .change(
                        "f",
                        event.changes().get(0).before(),
                        event.changes().get(0).after())
                .saying(event.text());
    }

    private static void publish(List<List<DomainEvent>> transactions, String run, int threads) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = transactions.stream()
                    .<Callable<Void>>map(events -> () -> {
                        ledger.publish(events.stream()
                                .map(event -> in(run + event.project(), event))
                                .toArray(DomainEvent[]::new));
                        return null;
                    })
                    .toList();
            for (Future<Void> done : new ArrayList<>(pool.invokeAll(work))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
