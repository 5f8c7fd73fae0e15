/** 督办: orders by which the government makes a department mend something, until another person found it mended. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "document", "project"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.supervision;
