package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/sign-off.bpmn. */
public final class SignOffProcessContract {
    /** Id of the model. */
    public static final String KEY = "sign-off";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "opinion";

    /** 经办人拟稿. */
    static final String DRAFT = "opinion.draft";

    /** 负责人签发. */
    static final String ISSUE = "opinion.issue";

    /** 岗位出具意见. */
    static final String GIVE = "opinion.give";

    /** Id of the opinion. */
    public static final ProcessVariable<String> OPINION_ID = ProcessVariable.text("opinionId");

    /** Id of the opinion that is asked for before or after this one. */
    static final ProcessVariable<String> CONSULTED_ID = ProcessVariable.text("consultedId");

    /** 提交签发? Left out where the draft simply goes to the head. */
    static final ProcessVariable<String> DRAFT_ANSWER = ProcessVariable.text("draftAnswer");

    /** 签发? */
    static final ProcessVariable<String> ISSUE_ANSWER = ProcessVariable.text("issueAnswer");

    /** 出具? Left out where the post simply gave its opinion. */
    static final ProcessVariable<String> GIVE_ANSWER = ProcessVariable.text("giveAnswer");

    private SignOffProcessContract() {}
}
