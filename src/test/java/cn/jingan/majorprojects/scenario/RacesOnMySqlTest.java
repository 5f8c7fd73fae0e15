package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.testing.OnMySql;
import org.junit.jupiter.api.Order;

@Order(3)
@OnMySql
class RacesOnMySqlTest extends Races {}
