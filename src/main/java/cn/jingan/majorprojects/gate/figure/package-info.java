/** Figures of a project that a gate looks at: recorded with their paper, compared by a second person. */
@org.springframework.modulith.NamedInterface("figure")
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.figure;
