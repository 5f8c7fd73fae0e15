/** Conditions of an approval (附条件同意), followed until another person has found them met. */
@org.springframework.modulith.NamedInterface("condition")
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.condition;
