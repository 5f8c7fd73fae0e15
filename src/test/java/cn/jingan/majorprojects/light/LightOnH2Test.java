package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class LightOnH2Test extends LightCases {}
