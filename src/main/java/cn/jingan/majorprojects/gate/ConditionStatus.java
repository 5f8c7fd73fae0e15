package cn.jingan.majorprojects.gate;

/** Where a condition of an approval stands. */
public enum ConditionStatus {
    /** 系统升级前: set before conditions were followed. */
    BEFORE,
    /** 待落实. */
    OPEN,
    /** 待核验. */
    REPORTED,
    /** 已落实. */
    MET,
    /** The case was over before it was met. */
    ENDED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this == OPEN || this == REPORTED;
    }
}
