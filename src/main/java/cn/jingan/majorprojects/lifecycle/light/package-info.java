/** 亮灯 on the engine: bpmn/traffic-light.dmn and bpmn/light-override.bpmn. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.light;
