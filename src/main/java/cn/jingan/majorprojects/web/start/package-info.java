/** What is checked before the product starts, and what it says when it has. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.web.start;
