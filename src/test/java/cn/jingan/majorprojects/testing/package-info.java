/** What tests need of the machine: a real MySQL server, a real browser, a whole application on either database. */
package cn.jingan.majorprojects.testing;
