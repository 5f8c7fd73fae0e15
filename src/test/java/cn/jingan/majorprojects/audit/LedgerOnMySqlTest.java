package cn.jingan.majorprojects.audit;

class LedgerOnMySqlTest extends LedgerContract {

    @Override
    LedgerFixture open() {
        return OnMySqlServer.open("ledger");
    }
}
