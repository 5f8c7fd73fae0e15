/** The board against the lists behind it. */
package cn.jingan.majorprojects.dashboard;
