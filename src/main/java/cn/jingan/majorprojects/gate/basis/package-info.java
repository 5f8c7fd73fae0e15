/** What a decision rested on, frozen with it, and whether that has changed since. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.basis;
