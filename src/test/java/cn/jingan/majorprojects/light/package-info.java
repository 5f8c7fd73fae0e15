/** Tests of the lights. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.light;
