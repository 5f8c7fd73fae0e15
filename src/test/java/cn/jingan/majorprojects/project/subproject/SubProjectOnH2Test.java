package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class SubProjectOnH2Test extends SubProjectCases {}
