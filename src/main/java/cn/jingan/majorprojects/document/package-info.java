/** Files handed in as evidence: what is let in, where it lies, its digest, and who gets it back. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.document;
