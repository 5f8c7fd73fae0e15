/** The page and the API that show where a case is in its models, and how it came there. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.web;
