package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/project-lifecycle.bpmn. */
public final class ProjectProcessContract {
    /** Id of the model. */
    public static final String KEY = "project-lifecycle";

    /** Id of the project; every model of the case carries it. */
    public static final ProcessVariable<String> PROJECT_ID = ProcessVariable.text("projectId");

    /** Stage the case enters at. */
    static final ProcessVariable<String> ENTRY_STAGE = ProcessVariable.text("entryStage");

    /** Stage a service task enters; an input of the task. */
    static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

    /** Message: a stage to enter at was proposed. */
    static final String PROPOSE_ENTRY = "proposeEntry";

    /** Message: a change was applied for. */
    static final String CHANGE = "change";

    /** Message: a milestone was added to the present stage. */
    static final String ADD_MILESTONE = "addMilestone";

    /** 对案件的影响? */
    static final ProcessVariable<String> CHANGE_EFFECT = ProcessVariable.text("changeEffect");

    /** 认定了吗? */
    static final ProcessVariable<String> ENTRY_RESULT = ProcessVariable.text("entryResult");

    private ProjectProcessContract() {}
}
