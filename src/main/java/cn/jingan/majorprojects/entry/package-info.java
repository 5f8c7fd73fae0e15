/** 初始阶段认定: a project that was under way before the system enters at the stage it is in. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "project", "milestone", "document", "gate"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.entry;
