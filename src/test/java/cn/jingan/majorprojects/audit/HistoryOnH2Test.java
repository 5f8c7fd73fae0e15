package cn.jingan.majorprojects.audit;

class HistoryOnH2Test extends HistoryContract {

    @Override
    LedgerFixture open() {
        return LedgerFixture.onH2();
    }
}
