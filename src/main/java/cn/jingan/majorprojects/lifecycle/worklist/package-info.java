/** Writes the inbox from the engine's tasks, and compares the two. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.worklist;
