package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class MoneyOnMySqlTest extends MoneyCases {}
