/** Programme groups: projects that must be looked at together, such as two on one site. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.project.programme;
