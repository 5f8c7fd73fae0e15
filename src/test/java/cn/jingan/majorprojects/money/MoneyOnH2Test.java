package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class MoneyOnH2Test extends MoneyCases {}
