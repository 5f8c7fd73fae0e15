package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.testing.OnH2;

@OnH2
class TemplateVersionsOnH2Test extends TemplateVersionsCases {}
