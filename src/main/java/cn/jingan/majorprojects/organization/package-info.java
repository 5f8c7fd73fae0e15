/** Who there is: departments with their dates, posts, people, who holds what, and the days they work. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.organization;
