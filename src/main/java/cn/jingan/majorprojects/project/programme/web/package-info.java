/** Programme groups as an interface for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.project.programme.web;
