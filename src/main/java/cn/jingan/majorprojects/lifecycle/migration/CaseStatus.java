package cn.jingan.majorprojects.lifecycle.migration;

/** What became of one case of a migration. */
public enum CaseStatus {
    /** Not tried yet. */
    WAITING,
    /** Tried: it can move. */
    MOVABLE,
    /** Tried: it cannot move, and why is told. */
    STUCK,
    /** It goes on under the new version. */
    MOVED,
    /** It could not be moved when its turn came, and why is told. */
    LEFT,
    /** It had ended, or was no longer under the old version. */
    GONE
}
