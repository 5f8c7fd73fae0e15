/** 督办 as pages and as an interface for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.supervision.web;
