/** 豁免: requirements that a gate goes without, each by a decision of its own. */
@org.springframework.modulith.NamedInterface("waiver")
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.waiver;
