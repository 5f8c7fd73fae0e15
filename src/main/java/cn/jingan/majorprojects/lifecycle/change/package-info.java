/** 调整 on the engine: bpmn/change.bpmn and bpmn/change-authority.dmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.change;
