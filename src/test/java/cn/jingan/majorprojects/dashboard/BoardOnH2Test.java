package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class BoardOnH2Test extends BoardCases {}
