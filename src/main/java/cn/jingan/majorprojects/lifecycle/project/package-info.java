/** Cases on the engine: bpmn/project-lifecycle.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.project;
