package cn.jingan.majorprojects.shared;

/** The lock on a case, for modules that act in it without knowing projects. Always taken before any other. */
public interface CaseLock {
    /** Locks the case until the end of the transaction. */
    void hold(String projectId);

    /** Locks the case, if this person may see it, or refuses with NOT_FOUND; whether it stands still (暂停). */
    boolean holdAndAsk(Actor actor, String projectId);
}
