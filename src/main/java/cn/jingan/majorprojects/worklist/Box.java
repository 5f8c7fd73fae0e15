package cn.jingan.majorprojects.worklist;

/** The boxes of the inbox that hold tasks. */
public enum Box {
    /** 我的待办. */
    TODO,
    /** 部门待办: unclaimed tasks of the posts I hold, and of my department for its head. */
    DEPARTMENT,
    /** 我发起的: open tasks that my submissions wait for. */
    STARTED,
    /** 我已办. */
    DONE;

    /** Whether what lies in it waits for this person or their department. */
    public boolean waits() {
        return this == TODO || this == DEPARTMENT;
    }

    /** In which order it is usually read: what waits by its due date, what is done from the newest. */
    public ItemOrder order() {
        return this == DONE ? ItemOrder.NEWEST : ItemOrder.DUE;
    }
}
