/** The decision sheet (决定单): one page that says what was decided, on what, and where the history has it. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.sheet;
