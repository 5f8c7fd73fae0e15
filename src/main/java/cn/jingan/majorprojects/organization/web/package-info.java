/** Accounts, departments and one's own things as pages and as an interface for programs. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.organization.web;
