/** How long the product takes, measured beside something of known size. Run by hand; timings are never in a test. */
package cn.jingan.majorprojects.benchmark;
