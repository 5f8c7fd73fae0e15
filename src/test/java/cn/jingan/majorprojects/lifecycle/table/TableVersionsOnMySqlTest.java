package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class TableVersionsOnMySqlTest extends TableVersionsCases {}
