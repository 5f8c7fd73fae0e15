package cn.jingan.majorprojects.lifecycle.consultation;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/consultation-answer.bpmn. */
public final class AnswerProcessContract {
    /** Id of the model. */
    public static final String KEY = "consultation-answer";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "answer";

    /** 经办人答复. */
    static final String GIVE = "answer.give";

    /** Id of the answer. */
    public static final ProcessVariable<String> ANSWER_ID = ProcessVariable.text("answerId");

    private AnswerProcessContract() {}
}
