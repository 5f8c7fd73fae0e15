package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class ChangeOnMySqlTest extends ChangeCases {}
