/** The road map of each project: milestones in the order of their predecessors, closed with evidence. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "project", "document", "print"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.milestone;
