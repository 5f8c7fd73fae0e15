/** What leaves the product: papers as PDF, in Chinese, with the same bytes whenever printed, and workbooks. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.print;
