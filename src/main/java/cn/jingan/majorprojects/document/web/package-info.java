/** Files over HTTP: as a download, or looked at as pictures in a sandbox; never as what a browser may run. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.document.web;
