/** Notices against the whole application, with a real SMTP server. */
package cn.jingan.majorprojects.notification;
