package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class MaterialOnMySqlTest extends MaterialCases {}
