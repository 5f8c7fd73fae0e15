package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class NoticeOnH2Test extends NoticeCases {}
