/** Tests of what all modules speak. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.shared;
