package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class TableVersionsOnH2Test extends TableVersionsCases {}
