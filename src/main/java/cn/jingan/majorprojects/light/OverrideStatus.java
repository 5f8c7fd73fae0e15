package cn.jingan.majorprojects.light;

/** Where an override stands. */
public enum OverrideStatus {
    /** 待决定. */
    ASKED,
    /** 已同意. */
    GRANTED,
    /** 不同意. */
    REFUSED,
    /** Its last day has passed, somebody ended it, or the case is over. */
    ENDED;

    /** Whether it waits to be decided, or holds. */
    public boolean open() {
        return this == ASKED || this == GRANTED;
    }
}
