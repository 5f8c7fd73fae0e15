/** 专题协调 on the engine: bpmn/consultation.bpmn, bpmn/consultation-answer.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.consultation;
