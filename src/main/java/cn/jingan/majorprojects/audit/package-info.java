/** What was done, by whom and when: an append-only ledger with a hash chain for each project; hears events only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organization", "print", "shared"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.audit;
