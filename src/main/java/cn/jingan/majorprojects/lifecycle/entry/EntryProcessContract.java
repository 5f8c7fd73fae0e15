package cn.jingan.majorprojects.lifecycle.entry;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/entry.bpmn. */
public final class EntryProcessContract {
    /** Id of the model. */
    public static final String KEY = "entry";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "proposal";

    /** 区发改委确认. */
    static final String CONFIRM = "proposal.confirm";

    /** 补正或撤回. */
    static final String REVISE = "proposal.revise";

    /** Id of the proposal. */
    public static final ProcessVariable<String> PROPOSAL_ID = ProcessVariable.text("proposalId");

    /** 确认? */
    static final ProcessVariable<String> CONFIRM_ANSWER = ProcessVariable.text("confirmAnswer");

    /** 再次提出? */
    static final ProcessVariable<String> REVISE_ANSWER = ProcessVariable.text("reviseAnswer");

    private EntryProcessContract() {}
}
