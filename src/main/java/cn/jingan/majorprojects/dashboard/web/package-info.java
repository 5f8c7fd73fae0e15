/** The board as a page and as an interface for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.dashboard.web;
