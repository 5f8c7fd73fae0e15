/** Draws a model from its diagram as SVG, with the path a case took through it. Knows nothing of a database. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.picture;
