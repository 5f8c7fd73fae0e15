/** What gates need before they may open: rows with their basis in law, from a first day to a last. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate.requirement;
