package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class FundsOnH2Test extends FundCases {}
