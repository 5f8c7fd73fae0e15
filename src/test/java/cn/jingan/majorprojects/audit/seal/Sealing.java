package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;

/** Seals at once what a test published, and changes keys, without waiting for the schedule. */
public final class Sealing {

    private Sealing() {}

    public static void seal(LedgerFixture ledger) {
        ledger.witness.update("update audit_sealer set leased_until = '2021-01-01 00:00:00'");
        ledger.context.getBean(Sealer.class).seal();
    }

    /** The same in a whole application, whose schedule seals besides. */
    public static void seal(ApplicationContext application) {
        application.getBean(Sealer.class).seal();
    }

    /** Adds leaves behind which no entries stand, a thousand to a chain, and signs the tree. */
    public static void grow(LedgerFixture ledger, int thousands) {
        for (int thousand = 0; thousand < thousands; thousand++) {
            String chain = chain(thousand);
            ledger.transaction().executeWithoutResult(status -> add(ledger, chain));
        }
        ledger.witness.update("update audit_sealer set leased_until = '2021-01-01 00:00:00'");
        ledger.context.getBean(Sealer.class).seal();
    }

    /** What {@link #grow} calls that chain. */
    public static String chain(int thousand) {
        return "GROWN-" + thousand;
    }

    private static void add(LedgerFixture ledger, String chain) {
        Leaves leaves = ledger.context.getBean(Leaves.class);
        long from = leaves.size();
        List<Leaf> fresh = LongStream.range(from, from + 1_000)
                .mapToObj(index -> new Leaf(
                        index,
                        Ids.next(),
                        chain,
                        index - from + 1,
                        Tree.SHA256.hash().leaf(Long.toString(index).getBytes(StandardCharsets.US_ASCII))))
                .toList();
        ledger.context
                .getBean(LedgerTree.class)
                .extend(Tree.SHA256, from, fresh.stream().map(Leaf::hash).toList());
        leaves.insert(fresh);
    }

    public static void changeKey(LedgerFixture ledger) {
        ledger.transaction()
                .executeWithoutResult(
                        status -> ledger.context.getBean(SealedLedger.class).changeKey());
    }

    public static List<SealedHead> heads(LedgerFixture ledger) {
        return ledger.context.getBean(Checkpoints.class).after(0, 100_000);
    }
}
