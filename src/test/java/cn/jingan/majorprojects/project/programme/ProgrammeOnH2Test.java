package cn.jingan.majorprojects.project.programme;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class ProgrammeOnH2Test extends ProgrammeCases {}
