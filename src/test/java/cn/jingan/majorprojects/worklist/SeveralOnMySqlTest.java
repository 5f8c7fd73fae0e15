package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class SeveralOnMySqlTest extends SeveralCases {}
