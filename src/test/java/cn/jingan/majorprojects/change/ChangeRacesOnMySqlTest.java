package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.testing.OnMySql;
import org.junit.jupiter.api.Order;

@Order(3)
@OnMySql
class ChangeRacesOnMySqlTest extends ChangeRaces {}
