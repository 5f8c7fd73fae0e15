/** 督办 against the whole application. */
package cn.jingan.majorprojects.supervision;
