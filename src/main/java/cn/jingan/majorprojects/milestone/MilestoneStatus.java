package cn.jingan.majorprojects.milestone;

/** How far a milestone is. */
public enum MilestoneStatus {
    /** 未完成. */
    OPEN,
    /** 待核验: submitted, waiting for the head's verification. */
    SUBMITTED,
    /** 已完成. */
    DONE
}
