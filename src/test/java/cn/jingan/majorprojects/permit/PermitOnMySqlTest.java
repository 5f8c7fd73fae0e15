package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class PermitOnMySqlTest extends PermitCases {}
