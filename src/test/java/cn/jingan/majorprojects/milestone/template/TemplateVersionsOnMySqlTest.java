package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.testing.OnMySql;

@OnMySql
class TemplateVersionsOnMySqlTest extends TemplateVersionsCases {}
