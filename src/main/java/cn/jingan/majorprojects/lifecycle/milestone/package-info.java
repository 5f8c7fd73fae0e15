/** Milestones on the engine: bpmn/milestone.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.milestone;
