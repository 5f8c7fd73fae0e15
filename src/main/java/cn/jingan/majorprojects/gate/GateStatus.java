package cn.jingan.majorprojects.gate;

/** Where a gate stands. */
public enum GateStatus {
    /** 申报. */
    PREPARING,
    /** 部门签发. */
    ISSUING,
    /** 会签. */
    SIGNING,
    /** 牵头协调. */
    COORDINATING,
    /** 领导决定. */
    DECIDING,
    /** 已决定. */
    CLOSED,
    /** 已取消: ended undecided, because what it asked about fell away. */
    CANCELLED;

    /** Whether nothing more happens to it. */
    public boolean over() {
        return this == CLOSED || this == CANCELLED;
    }
}
