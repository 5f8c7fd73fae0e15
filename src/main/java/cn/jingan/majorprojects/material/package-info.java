/** Materials (材料) of a project: what each is, its number, issuer and date, its editions, whether it may be disclosed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "document", "project"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.material;
