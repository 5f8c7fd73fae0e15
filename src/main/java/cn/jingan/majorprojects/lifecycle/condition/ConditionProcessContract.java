package cn.jingan.majorprojects.lifecycle.condition;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/condition.bpmn. */
public final class ConditionProcessContract {
    /** Id of the model. */
    public static final String KEY = "condition";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "condition";

    /** 落实条件. */
    static final String FULFIL = "condition.fulfil";

    /** 核验条件. */
    static final String VERIFY = "condition.verify";

    /** Id of the condition. */
    public static final ProcessVariable<String> CONDITION_ID = ProcessVariable.text("conditionId");

    /** MET or RETURNED. */
    static final ProcessVariable<String> CONDITION_ANSWER = ProcessVariable.text("conditionAnswer");

    private ConditionProcessContract() {}
}
