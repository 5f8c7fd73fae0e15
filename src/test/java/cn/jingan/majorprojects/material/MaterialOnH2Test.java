package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class MaterialOnH2Test extends MaterialCases {}
