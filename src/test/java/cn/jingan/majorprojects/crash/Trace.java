package cn.jingan.majorprojects.crash;

/**
 * What a command leaves in the tables: all of it, or nothing.
 *
 * @param answered its key has its answer
 * @param told the history tells it, once
 * @param moved what it is about has changed
 * @param closed the inbox shows its task no more
 * @param gone the engine has its task no more
 */
record Trace(boolean answered, boolean told, boolean moved, boolean closed, boolean gone) {
    static final Trace WHOLE = new Trace(true, true, true, true, true);
    static final Trace NONE = new Trace(false, false, false, false, false);
}
