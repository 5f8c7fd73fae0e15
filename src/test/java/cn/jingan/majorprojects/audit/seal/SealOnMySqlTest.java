package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.OnMySqlServer;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(OnMySqlServer.LEDGER)
class SealOnMySqlTest extends SealContract {

    @Override
    LedgerFixture open() {
        return OnMySqlServer.open();
    }
}
