package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class ChangeRacesOnMySqlTest extends ChangeRaces {}
