package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class SessionOnH2Test extends SessionCases {}
