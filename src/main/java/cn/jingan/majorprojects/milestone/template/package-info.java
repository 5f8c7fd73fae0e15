/** The milestone templates: versions drafted, compared and approved, from which new cases draw their road maps. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.milestone.template;
