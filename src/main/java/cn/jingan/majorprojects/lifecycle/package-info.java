/** The cases on the process engine: the only package that knows it. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle;
