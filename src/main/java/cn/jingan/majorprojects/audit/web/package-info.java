/** Pages, API and export of the history. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.web;
