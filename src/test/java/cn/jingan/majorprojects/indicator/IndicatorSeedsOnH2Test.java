package cn.jingan.majorprojects.indicator;

class IndicatorSeedsOnH2Test extends IndicatorSeedsCases {}
