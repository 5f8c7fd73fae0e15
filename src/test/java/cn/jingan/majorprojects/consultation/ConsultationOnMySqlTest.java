package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class ConsultationOnMySqlTest extends ConsultationCases {}
