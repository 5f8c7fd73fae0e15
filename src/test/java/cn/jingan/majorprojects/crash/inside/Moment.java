package cn.jingan.majorprojects.crash.inside;

/** When a process dies that is about to commit a command. */
public enum Moment {
    /** Everything is written, nothing is committed: the command must be gone. */
    BEFORE,
    /** The database is committing: the command is all there or all gone. */
    DURING,
    /** It is committed, and nobody was told: the command must be there. */
    AFTER;

    /** Said instead of a moment: a batch dies when it is about to commit its third case. */
    public static final String BATCH = "BATCH";
}
