package cn.jingan.majorprojects.project;

/** Whether the case runs; independent of its stage. */
public enum RunState {
    /** 申报入库: listed in the outline, not yet admitted to the reserve library. */
    PROPOSED,
    /** 未入库: admission was refused; may be applied for again. */
    NOT_ADMITTED,
    /** 正常. */
    ACTIVE,
    /** 已暂停. */
    SUSPENDED,
    /** 已终止. */
    TERMINATED,
    /** 已退库. */
    WITHDRAWN,
    /** 办结. */
    CLOSED;

    /** Whether the case has ended, one way or another. */
    public boolean over() {
        return this == TERMINATED || this == WITHDRAWN || this == CLOSED;
    }

    /** Whether the project is in the reserve library or past it; before, the day its case began is no day of a stage. */
    public boolean admitted() {
        return this != PROPOSED && this != NOT_ADMITTED;
    }

    /** Whether milestones and gates of the case can be dealt with now. */
    public boolean moving() {
        return !over() && this != SUSPENDED;
    }
}
