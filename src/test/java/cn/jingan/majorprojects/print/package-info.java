/** Tests of papers. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.print;
