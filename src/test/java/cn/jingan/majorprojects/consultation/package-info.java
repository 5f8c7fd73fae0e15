/** 专题协调 against the whole application. */
package cn.jingan.majorprojects.consultation;
