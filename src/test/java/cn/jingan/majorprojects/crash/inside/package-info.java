/** What of the tests runs inside the process that dies: put on its class path beside the product, and nothing else. */
package cn.jingan.majorprojects.crash.inside;
