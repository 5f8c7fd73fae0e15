/** Writes the history, or a part of it, as one file that is verified without us. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.bundle;
