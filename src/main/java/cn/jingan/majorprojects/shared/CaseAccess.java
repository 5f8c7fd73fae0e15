package cn.jingan.majorprojects.shared;

/** Row scope of cases, for modules that show what belongs to a project without knowing projects. */
public interface CaseAccess {

    /** Refuses with NOT_FOUND when there is no project of that code or the person may not see it. */
    void requireVisible(Actor actor, String projectCode);
}
