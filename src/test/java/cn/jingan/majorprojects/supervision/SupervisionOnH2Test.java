package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class SupervisionOnH2Test extends SupervisionCases {}
