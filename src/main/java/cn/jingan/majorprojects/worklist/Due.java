package cn.jingan.majorprojects.worklist;

/** How near the last day of a task has come. Unlike a date it stays true from day to day. */
public enum Due {
    /** 已超期: the day has passed. */
    OVERDUE,
    /** 三日内和超期: within three working days, or passed. */
    SOON
}
