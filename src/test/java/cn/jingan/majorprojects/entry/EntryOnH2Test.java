package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class EntryOnH2Test extends EntryCases {}
