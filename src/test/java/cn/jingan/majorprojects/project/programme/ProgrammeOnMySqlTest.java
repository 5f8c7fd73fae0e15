package cn.jingan.majorprojects.project.programme;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class ProgrammeOnMySqlTest extends ProgrammeCases {}
