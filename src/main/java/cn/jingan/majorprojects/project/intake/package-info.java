/** Intake (入库申报): how a project beyond the outline comes into the registry, and the frozen paper of what was submitted. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.project.intake;
