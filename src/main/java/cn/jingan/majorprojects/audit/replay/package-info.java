/** Rebuilds the state of things from the history alone, and compares it with what the tables have. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.replay;
