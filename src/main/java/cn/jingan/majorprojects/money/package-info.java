/** 投资: the figures of a project from 匡算 to 决算 as dated versions, and where the money comes from. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "document", "project"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.money;
