/** 亮灯: each running case judged by a table every day, why, and other colours shown by decision (改灯). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "project", "milestone"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.light;
