package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class PermitOnH2Test extends PermitCases {}
