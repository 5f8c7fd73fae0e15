package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.LedgerFixture;
import java.util.List;
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

    public static void changeKey(LedgerFixture ledger) {
        ledger.transaction()
                .executeWithoutResult(
                        status -> ledger.context.getBean(SealedLedger.class).changeKey());
    }

    public static List<SealedHead> heads(LedgerFixture ledger) {
        return ledger.context.getBean(Checkpoints.class).after(0, 100_000);
    }
}
