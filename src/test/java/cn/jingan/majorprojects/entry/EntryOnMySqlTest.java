package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class EntryOnMySqlTest extends EntryCases {}
