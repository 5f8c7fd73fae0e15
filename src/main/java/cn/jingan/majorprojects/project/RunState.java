package cn.jingan.majorprojects.project;

/** Whether the case runs; independent of its stage. */
public enum RunState {
    /** 申报入库: listed in the outline, not yet admitted to the reserve library. */
    PROPOSED,
    /** 未入库: admission was refused; may be applied for again. */
    NOT_ADMITTED,
    /** 正常. */
    ACTIVE,
    /** 办结. */
    CLOSED
}
