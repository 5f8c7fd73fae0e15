package cn.jingan.majorprojects.audit;

import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(OnMySqlServer.LEDGER)
class HistoryOnMySqlTest extends HistoryContract {

    @Override
    LedgerFixture open() {
        return OnMySqlServer.open();
    }
}
