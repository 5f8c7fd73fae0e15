/** 督办 on the engine: bpmn/supervision.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.supervision;
