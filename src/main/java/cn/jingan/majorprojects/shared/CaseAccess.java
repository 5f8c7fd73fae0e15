package cn.jingan.majorprojects.shared;

/** Row scope of cases, for modules that show what belongs to a project without knowing projects. */
public interface CaseAccess {

    /** Whether there is a project of that code and the person may see it. */
    boolean isVisible(Actor actor, String projectCode);

    /** Refuses with NOT_FOUND when there is no project of that code or the person may not see it. */
    default void requireVisible(Actor actor, String projectCode) {
        if (!isVisible(actor, projectCode)) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
    }
}
