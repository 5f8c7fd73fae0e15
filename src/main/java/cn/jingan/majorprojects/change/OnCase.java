package cn.jingan.majorprojects.change;

/** What becomes of the case when a change takes effect. */
public enum OnCase {
    /** It goes on, or stands. */
    NONE,
    /** 终止. */
    TERMINATED,
    /** 退库. */
    WITHDRAWN,
    /** 回库. */
    BACK;

    /** Whether the case leaves where it was, and what waits there is cancelled. */
    public boolean leaves() {
        return this != NONE;
    }
}
