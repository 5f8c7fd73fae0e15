/** The product as a process of its own, killed at the worst moments, and what is found in its records afterwards. */
package cn.jingan.majorprojects.crash;
