/** 核验证照批文 on the engine: bpmn/permit-verification.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.permit;
