/** 核验数据 on the engine: bpmn/figure-verification.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.figure;
