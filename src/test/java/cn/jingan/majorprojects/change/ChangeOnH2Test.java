package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class ChangeOnH2Test extends ChangeCases {}
