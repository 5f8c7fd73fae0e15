package cn.jingan.majorprojects.lifecycle.change;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/change.bpmn. */
public final class ChangeProcessContract {
    /** Id of the model. */
    public static final String KEY = "change";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "change";

    /** 部门负责人决定. */
    static final String APPROVE = "change.approve";

    /** 补正或撤回. */
    static final String REVISE = "change.revise";

    /** Message: the officer takes the application back. */
    static final String ABANDON = "abandonChange";

    /** Id of the change. */
    public static final ProcessVariable<String> CHANGE_ID = ProcessVariable.text("changeId");

    /** 负责人结论? */
    static final ProcessVariable<String> APPROVE_ANSWER = ProcessVariable.text("approveAnswer");

    /** 再次申请? */
    static final ProcessVariable<String> REVISE_ANSWER = ProcessVariable.text("reviseAnswer");

    /** 同意调整? */
    static final ProcessVariable<String> AGREEMENT = ProcessVariable.text("agreement");

    /** 对案件的影响: NONE, TERMINATED, WITHDRAWN or BACK. */
    static final ProcessVariable<String> EFFECT = ProcessVariable.text("effect");

    private ChangeProcessContract() {}
}
