/** Permits against the whole application. */
package cn.jingan.majorprojects.permit;
