package cn.jingan.majorprojects.lifecycle.consultation;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/consultation.bpmn. */
public final class ConsultationProcessContract {
    /** Id of the model. */
    public static final String KEY = "consultation";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "consultation";

    /** 形成结论. */
    static final String CONCLUDE = "consultation.conclude";

    /** Message: who has not answered is not waited for. */
    static final String STOP_WAITING = "stopWaiting";

    /** Id of the consultation. */
    public static final ProcessVariable<String> CONSULTATION_ID = ProcessVariable.text("consultationId");

    private ConsultationProcessContract() {}
}
