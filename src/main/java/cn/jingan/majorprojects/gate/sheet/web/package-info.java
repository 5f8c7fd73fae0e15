/** The decision sheet over HTTP. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.sheet.web;
