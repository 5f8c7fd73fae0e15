/** Versions of the decision tables: drafted, compared, approved by a second person, in force from a day. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.table;
