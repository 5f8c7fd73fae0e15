package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class SeveralOnH2Test extends SeveralCases {}
