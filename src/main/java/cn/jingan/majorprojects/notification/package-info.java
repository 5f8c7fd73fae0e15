/** Notices: what a person should hear of, on the screen, by a daily mail, or through a channel of the house. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.notification;
