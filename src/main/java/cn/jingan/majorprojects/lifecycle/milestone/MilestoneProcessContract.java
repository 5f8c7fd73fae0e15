package cn.jingan.majorprojects.lifecycle.milestone;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/milestone.bpmn. */
public final class MilestoneProcessContract {
    /** Id of the model. */
    public static final String KEY = "milestone";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "milestone";

    /** 完成节点. */
    static final String COMPLETE = "milestone.complete";

    /** 负责人核验. */
    static final String VERIFY = "milestone.verify";

    /** Message: look again whether the predecessors are done. */
    static final String RECHECK = "recheck";

    /** Message: it was taken off the road map. */
    static final String DROP = "drop";

    /** Id of the milestone. */
    public static final ProcessVariable<String> MILESTONE_ID = ProcessVariable.text("milestoneId");

    /** 需要核验? */
    static final ProcessVariable<String> VERIFICATION = ProcessVariable.text("verification");

    /** 核验通过? */
    static final ProcessVariable<String> VERIFY_ANSWER = ProcessVariable.text("verifyAnswer");

    private MilestoneProcessContract() {}
}
