/** The registry: what the outline lists, each project's stage and run state, and who may see it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "document", "print"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.project;
