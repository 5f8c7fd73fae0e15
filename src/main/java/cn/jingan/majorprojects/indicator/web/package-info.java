/** The table of indicators, for people and for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.indicator.web;
