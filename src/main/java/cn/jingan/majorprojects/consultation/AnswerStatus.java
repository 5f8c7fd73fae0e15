package cn.jingan.majorprojects.consultation;

/** Where a department's answer stands. */
public enum AnswerStatus {
    /** 待答复. */
    ASKED,
    /** 已答复. */
    GIVEN,
    /** 未答复: the asker stopped waiting. */
    DROPPED
}
