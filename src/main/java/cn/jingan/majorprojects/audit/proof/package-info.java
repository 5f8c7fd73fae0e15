/** What can be checked without us: the hash tree, signed notes and checkpoints. Plain Java, no database. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.proof;
