package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.LedgerFixture;

class SealOnH2Test extends SealContract {

    @Override
    LedgerFixture open() {
        return LedgerFixture.onH2();
    }
}
