/** Running cases taken over to a new version of their model: tried, approved by a second person, done one by one. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.migration;
