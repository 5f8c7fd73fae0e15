package cn.jingan.majorprojects.milestone;

/** How far a milestone is. */
public enum MilestoneStatus {
    /** 未完成. */
    OPEN,
    /** 待核验: submitted, waiting for the head's verification. */
    SUBMITTED,
    /** 已完成. */
    DONE,
    /** 系统启用前: lay behind the project when the system took it up; nothing of it is recorded here. */
    BEFORE_SYSTEM,
    /** 已取消: taken off the road map by the project, with a reason; it stays to be read. */
    DROPPED;

    /** Whether nothing waits for it any more. */
    public boolean settled() {
        return this == DONE || this == BEFORE_SYSTEM || this == DROPPED;
    }
}
