package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class ConsultationOnH2Test extends ConsultationCases {}
