package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.testing.OnMySql;
import org.junit.jupiter.api.Order;

@Order(3)
@OnMySql
class BoardOnMySqlTest extends BoardCases {}
