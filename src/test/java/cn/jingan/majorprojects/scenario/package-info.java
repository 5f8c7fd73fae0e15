/** Stories told against the whole application, nothing replaced. */
package cn.jingan.majorprojects.scenario;
