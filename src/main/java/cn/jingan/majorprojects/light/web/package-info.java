/** Lights as pages and as an interface for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.light.web;
