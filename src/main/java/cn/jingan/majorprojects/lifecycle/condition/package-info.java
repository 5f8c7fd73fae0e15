/** Conditions of an approval on the engine: bpmn/condition.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.condition;
