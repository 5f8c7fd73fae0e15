/** 初始阶段认定 on the engine: bpmn/entry.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.entry;
