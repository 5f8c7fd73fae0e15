/** Materials on pages and for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.material.web;
