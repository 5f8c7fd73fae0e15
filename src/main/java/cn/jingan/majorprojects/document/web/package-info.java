/** Files over HTTP: always as a download, never shown in place. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.document.web;
