/** Samples of the sealed history, drawn so that anybody who has the seed and the history draws the same. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit.sample;
