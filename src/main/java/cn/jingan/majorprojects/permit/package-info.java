/** Statutory permits (法定批准文件): issued elsewhere, recorded here with number, date, validity and scan. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "document", "project"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.permit;
