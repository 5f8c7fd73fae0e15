package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class ViewOnMySqlTest extends ViewCases {}
