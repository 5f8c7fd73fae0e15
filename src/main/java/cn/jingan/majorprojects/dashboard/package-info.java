/** The portfolio in one look: counts, waiting, gates under way. Reads the tables of others, changes nothing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "permit", "print", "money :: funds"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.dashboard;
