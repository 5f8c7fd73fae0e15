package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class FundsOnMySqlTest extends FundCases {}
