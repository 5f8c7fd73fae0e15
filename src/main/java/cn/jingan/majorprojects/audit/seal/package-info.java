/** Puts every entry into a hash tree, signs its heads, and lets the heads leave the database. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.seal;
