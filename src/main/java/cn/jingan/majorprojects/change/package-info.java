/** 调整: what goes round the stages of a case — amounts, dates, scope, pause, end, responsibility — and its record. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "project", "milestone", "gate", "document"})
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.change;
