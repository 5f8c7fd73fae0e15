package cn.jingan.majorprojects.entry;

/** Where a proposal stands. */
public enum ProposalStatus {
    /** 待确认. */
    PROPOSED,
    /** 已退回: the officer mends or abandons it. */
    RETURNED,
    /** 已确认. */
    CONFIRMED,
    /** 已撤回. */
    ABANDONED,
    /** 随案件终止、退库或回库而取消. */
    CANCELLED
}
