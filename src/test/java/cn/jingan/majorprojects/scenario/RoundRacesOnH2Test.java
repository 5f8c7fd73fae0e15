package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class RoundRacesOnH2Test extends RoundRaces {}
