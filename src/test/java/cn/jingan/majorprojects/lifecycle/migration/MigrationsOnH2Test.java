package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class MigrationsOnH2Test extends MigrationsCases {}
