package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class BoardOnMySqlTest extends BoardCases {}
