package cn.jingan.majorprojects.consultation;

/** Where a consultation stands. */
public enum ConsultationStatus {
    /** 征询中: departments are to answer. */
    ASKING,
    /** 待结论: nobody is waited for any more. */
    CONCLUDING,
    /** 已结论. */
    CONCLUDED,
    /** 随案件结束: the project was terminated or withdrawn before a conclusion. */
    ENDED
}
