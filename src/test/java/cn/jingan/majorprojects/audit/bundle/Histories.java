package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random histories of some projects, sealed now and then, with a key that changes once in a while; and their bundles. */
final class Histories implements AutoCloseable {
    private static final List<String> TEXTS =
            List.of("同意", "2026 年缺口 860 万元没有来源\n\t\"退回\"", "\u0001\u001f\\", "", "😀 ok");

    final LedgerFixture ledger = LedgerFixture.onH2();

    /** Another history in place of the one before. */
    void fresh(Random random) {
        ledger.empty();
        int seals = 1 + random.nextInt(5);
        for (int i = 0; i < seals; i++) {
            for (int j = random.nextInt(6); j >= 0; j--) {
                ledger.publish(IntStream.rangeClosed(0, random.nextInt(7))
                        .mapToObj(k -> event(random))
                        .toArray(DomainEvent[]::new));
            }
            if (i > 0 && random.nextInt(4) == 0) {
                Sealing.changeKey(ledger);
            }
            Sealing.seal(ledger);
        }
    }

    private static DomainEvent event(Random random) {
        DomainEvent event = LedgerFixture.event("ZD-00" + (1 + random.nextInt(4)), "gate.decided")
                .change("verdict", random.nextBoolean() ? null : "OPEN", TEXTS.get(random.nextInt(TEXTS.size())));
        event = random.nextBoolean() ? event.saying(TEXTS.get(random.nextInt(TEXTS.size()))) : event;
        event = random.nextBoolean() ? event.restingOn(List.of("ab".repeat(32))) : event;
        return random.nextBoolean() ? event.under("signoff@2", "gate@4") : event;
    }

    List<SealedHead> heads() {
        return Sealing.heads(ledger);
    }

    byte[] bundle(BundleOrder order) {
        List<SealedHead> heads = heads();
        return bundle(order, heads.get(heads.size() - 1));
    }

    byte[] bundle(BundleOrder order, SealedHead head) {
        BundleWriter writer = ledger.context.getBean(BundleWriter.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(order, head, writer.secret(head).orElseThrow(), out);
        return out.toByteArray();
    }

    static BundleOrder all() {
        return new BundleOrder(List.of(), null, List.of(), false);
    }

    static BundleOrder projects(String... codes) {
        return new BundleOrder(List.of(codes), null, List.of(), false);
    }

    static BundleOrder year(int year) {
        return new BundleOrder(List.of(), year, List.of(), false);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
