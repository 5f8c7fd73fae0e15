/** What fills the product with projects before it is measured. */
package cn.jingan.majorprojects.benchmark.inside;
