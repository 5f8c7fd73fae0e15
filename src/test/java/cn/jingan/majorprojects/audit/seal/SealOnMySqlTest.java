package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.LedgerFixture;
import cn.jingan.majorprojects.audit.OnMySqlServer;

class SealOnMySqlTest extends SealContract {

    @Override
    LedgerFixture open() {
        return OnMySqlServer.open("seal");
    }
}
