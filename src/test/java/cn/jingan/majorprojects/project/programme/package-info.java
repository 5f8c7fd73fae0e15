/** Programme groups against the whole application. */
package cn.jingan.majorprojects.project.programme;
