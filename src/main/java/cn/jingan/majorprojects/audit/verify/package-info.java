/** Verifies a bundle without us: no database, no network, no Spring. What it checks is written in ledger-format.md. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.verify;
