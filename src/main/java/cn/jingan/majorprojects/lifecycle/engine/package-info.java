/** How the engine is set up, and what listens to it. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.engine;
