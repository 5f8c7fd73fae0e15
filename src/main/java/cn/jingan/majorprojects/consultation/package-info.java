/** 专题协调: a question put to chosen departments from a case, their answers, and what the asker concludes. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "project"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.consultation;
