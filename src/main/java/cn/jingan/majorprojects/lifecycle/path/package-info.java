/** The path a case took through its models: written as the engine walks, read by the picture of the process. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.lifecycle.path;
