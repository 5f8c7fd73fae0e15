/** Sub-projects against the whole application. */
package cn.jingan.majorprojects.project.subproject;
