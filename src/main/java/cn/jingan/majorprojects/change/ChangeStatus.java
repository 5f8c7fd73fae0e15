package cn.jingan.majorprojects.change;

/** Where a change stands. */
public enum ChangeStatus {
    /** 在办: with those who sign and decide. */
    APPLIED,
    /** 退回补正. */
    RETURNED,
    /** 已生效. */
    EFFECTIVE,
    /** 不同意. */
    REFUSED,
    /** 申请人撤回. */
    ABANDONED,
    /** 随案件终止、退库或回库而取消. */
    CANCELLED;

    /** Whether somebody still has to act on it. */
    public boolean running() {
        return this == APPLIED || this == RETURNED;
    }
}
