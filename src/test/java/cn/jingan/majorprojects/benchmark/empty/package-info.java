/** An application with the product's libraries and its engine, and nothing of the product. */
package cn.jingan.majorprojects.benchmark.empty;
