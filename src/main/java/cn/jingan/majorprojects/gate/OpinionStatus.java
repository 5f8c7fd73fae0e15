package cn.jingan.majorprojects.gate;

/** How far a department's opinion is. */
public enum OpinionStatus {
    /** 未轮到: its turn comes after another's. */
    WAITING,
    /** 待拟稿. */
    ASKED,
    /** 待签发. */
    DRAFTED,
    /** 已签发: frozen. */
    ISSUED,
    /** 已收回: by the department itself; a newer one follows. */
    TAKEN_BACK,
    /** 已退回: the department was asked again; a newer one follows. */
    RETURNED,
    /** 已减签. */
    REMOVED,
    /** 已达要求: the round closed without it. */
    CLOSED,
    /** 迟到意见: issued after the round had closed; counts nowhere, is shown to the leader. */
    LATE,
    /** 轮次中止: the round was withdrawn or given back. */
    STOPPED;

    /** Whether somebody is still to answer. */
    public boolean open() {
        return this == WAITING || this == ASKED || this == DRAFTED;
    }

    /** Whether a head has issued it and it stands. */
    public boolean answered() {
        return this == ISSUED || this == LATE;
    }

    /** Whether the round counts it: open or issued in time. */
    boolean counts() {
        return open() || this == ISSUED;
    }
}
