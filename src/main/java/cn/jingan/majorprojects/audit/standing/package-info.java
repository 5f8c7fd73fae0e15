/** Standing tests over the history: what an auditor looks for in every case, with its basis and its limits as data. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.standing;
