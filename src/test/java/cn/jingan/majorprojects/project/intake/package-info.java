/** Intake against the whole application; the papers are read back. */
package cn.jingan.majorprojects.project.intake;
