package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class NoticeOnMySqlTest extends NoticeCases {}
