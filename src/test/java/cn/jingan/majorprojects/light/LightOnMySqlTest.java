package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class LightOnMySqlTest extends LightCases {}
