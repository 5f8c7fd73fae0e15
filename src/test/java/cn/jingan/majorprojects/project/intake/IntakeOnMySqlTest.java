package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class IntakeOnMySqlTest extends IntakeCases {}
