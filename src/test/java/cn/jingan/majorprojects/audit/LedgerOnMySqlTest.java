package cn.jingan.majorprojects.audit;

import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(OnMySqlServer.LEDGER)
class LedgerOnMySqlTest extends LedgerContract {

    @Override
    LedgerFixture open() {
        return OnMySqlServer.open();
    }
}
