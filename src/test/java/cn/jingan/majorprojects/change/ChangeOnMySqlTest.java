package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.testing.OnMySql;
import org.junit.jupiter.api.Order;

@Order(2)
@OnMySql
class ChangeOnMySqlTest extends ChangeCases {}
