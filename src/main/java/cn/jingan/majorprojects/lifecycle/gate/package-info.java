/** Gates on the engine: bpmn/gate.bpmn, bpmn/sign-off.bpmn and the decision tables. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.gate;
