/** Gates between stages: rounds of sign-off, opinions, decisions, conditions. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization", "document", "print"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.gate;
