package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class RacesOnMySqlTest extends Races {}
