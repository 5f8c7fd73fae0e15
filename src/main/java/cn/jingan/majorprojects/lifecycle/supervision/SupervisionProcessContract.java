package cn.jingan.majorprojects.lifecycle.supervision;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/supervision.bpmn. */
public final class SupervisionProcessContract {
    /** Id of the model. */
    public static final String KEY = "supervision";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "supervision";

    /** 反馈. */
    static final String ANSWER = "supervision.answer";

    /** 复核. */
    static final String VERIFY = "supervision.verify";

    /** Message: the issuer takes the order back. */
    static final String WITHDRAW = "withdrawSupervision";

    /** Id of the order. */
    public static final ProcessVariable<String> SUPERVISION_ID = ProcessVariable.text("supervisionId");

    /** SETTLED or RETURNED. */
    static final ProcessVariable<String> SUPERVISION_ANSWER = ProcessVariable.text("supervisionAnswer");

    private SupervisionProcessContract() {}
}
