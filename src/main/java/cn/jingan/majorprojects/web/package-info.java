/**
 * What all pages and endpoints share: the frame and its parts, who acts, one command as one transaction, refusals in
 * words, the language.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "worklist", "notification"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.web;
