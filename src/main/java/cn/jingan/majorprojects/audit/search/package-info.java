/** Finds a text in a history of any length without reading all of it; see ADR 0009. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.search;
