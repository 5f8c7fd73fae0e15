package cn.jingan.majorprojects.audit;

class HistoryOnMySqlTest extends HistoryContract {

    @Override
    LedgerFixture open() {
        return OnMySqlServer.open("history");
    }
}
