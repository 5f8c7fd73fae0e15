package cn.jingan.majorprojects.audit;

class LedgerOnH2Test extends LedgerContract {

    @Override
    LedgerFixture open() {
        return LedgerFixture.onH2();
    }
}
