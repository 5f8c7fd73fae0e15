package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class IntakeOnH2Test extends IntakeCases {}
