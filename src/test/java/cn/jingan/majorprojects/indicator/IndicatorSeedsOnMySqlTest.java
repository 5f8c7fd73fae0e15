package cn.jingan.majorprojects.indicator;

import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("mysql")
class IndicatorSeedsOnMySqlTest extends IndicatorSeedsCases {}
