package cn.jingan.majorprojects.gate.waiver;

/** Where a waiver stands. */
public enum WaiverStatus {
    /** 待决定. */
    ASKED,
    /** 已同意. */
    GRANTED,
    /** 不同意. */
    REFUSED,
    /** The case left the gate before anybody decided. */
    ENDED
}
