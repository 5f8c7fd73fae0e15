package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class SupervisionOnMySqlTest extends SupervisionCases {}
