/** Permits against the whole application. */
package cn.jingan.majorprojects.money;
