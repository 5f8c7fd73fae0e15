package cn.jingan.majorprojects.supervision;

/** Where an order stands. */
public enum SupervisionStatus {
    /** 待反馈. */
    TO_ANSWER,
    /** 待复核. */
    TO_VERIFY,
    /** 已销号. */
    SETTLED,
    /** 已撤销. */
    WITHDRAWN,
    /** 随案件结束. */
    ENDED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this == TO_ANSWER || this == TO_VERIFY;
    }
}
