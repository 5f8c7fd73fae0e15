/** 豁免 on the engine: bpmn/waiver.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.waiver;
