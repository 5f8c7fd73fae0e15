/** Costs, where their money comes from, and months, against the whole application. */
package cn.jingan.majorprojects.money;
