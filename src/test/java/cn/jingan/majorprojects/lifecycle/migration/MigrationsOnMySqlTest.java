package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class MigrationsOnMySqlTest extends MigrationsCases {}
