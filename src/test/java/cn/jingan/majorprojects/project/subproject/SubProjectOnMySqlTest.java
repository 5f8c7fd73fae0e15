package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class SubProjectOnMySqlTest extends SubProjectCases {}
