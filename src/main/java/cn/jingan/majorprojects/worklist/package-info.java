/** The inbox: what waits for whom, read without asking the process engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "project"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.worklist;
