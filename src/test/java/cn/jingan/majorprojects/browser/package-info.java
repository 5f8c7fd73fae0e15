/** What people see, in a real browser. */
package cn.jingan.majorprojects.browser;
