package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class RoundRacesOnMySqlTest extends RoundRaces {}
