package cn.jingan.majorprojects.change;

import org.junit.jupiter.api.Order;
import cn.jingan.majorprojects.testing.OnMySql;

@Order(2)
@OnMySql
class ChangeOnMySqlTest extends ChangeCases {}
