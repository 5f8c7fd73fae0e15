/** The product: one package per word of the field; lifecycle alone knows the process engine. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects;
