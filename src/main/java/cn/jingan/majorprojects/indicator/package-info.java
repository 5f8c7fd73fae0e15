/** The outline's 26 indicators: what is aimed at, to the letter, and how each target is judged. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.indicator;
