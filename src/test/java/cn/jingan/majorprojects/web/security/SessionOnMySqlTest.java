package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class SessionOnMySqlTest extends SessionCases {}
