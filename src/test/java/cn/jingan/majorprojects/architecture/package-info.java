/** The shape of the product, held by tests. */
package cn.jingan.majorprojects.architecture;
