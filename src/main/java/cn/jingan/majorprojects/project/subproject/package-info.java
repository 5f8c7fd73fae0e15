/** Sub-projects: a line of the annex may hold several plots, each approved for itself under codes of its own. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.project.subproject;
