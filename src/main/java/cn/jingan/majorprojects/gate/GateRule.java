package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Rule;

/** Why gate refuses. */
public enum GateRule implements Rule {
    /** The case is suspended; its gates go on once it is resumed. */
    GATE_STANDS(Kind.CONFLICT),
    /** The gate is at another step. Argument: where it stands. */
    GATE_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** The opinion is at another step. Argument: where it stands. */
    OPINION_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** The opinion is no longer asked for. Argument: why. */
    OPINION_ENDED(Kind.CONFLICT),
    /** The opinion waits for a department that was asked first (前加签). */
    CONSULTATION_RUNS(Kind.CONFLICT),
    /** Nothing is under way that could be withdrawn. Argument: where the gate stands. */
    NOTHING_TO_WITHDRAW(Kind.CONFLICT),
    /** Nothing issued can be taken back at this step. */
    NOTHING_TO_TAKE_BACK(Kind.CONFLICT),
    /** Those who object have not answered again yet; only then the leader decides. */
    COORDINATION_COMES_FIRST(Kind.CONFLICT),
    /** A department that must sign was stopped before it answered (必签方全部返回才汇聚). Argument: the departments. */
    REQUIRED_NOT_HEARD(Kind.CONFLICT),
    /** Nobody objects, so nobody answers again by itself. */
    NOBODY_OBJECTS(Kind.CONFLICT),
    /** Only the lead department's project officer prepares a submission. Argument: the department. */
    NOT_THE_APPLICANT(Kind.FORBIDDEN),
    /** Only the lead department's head issues or coordinates. Argument: the department. */
    NOT_THE_LEAD_HEAD(Kind.FORBIDDEN),
    /** Only the asked department's handler drafts. Argument: the department. */
    NOT_THE_DRAFTER(Kind.FORBIDDEN),
    /** Only the asked post gives its opinion. Argument: the post. */
    NOT_WHO_GIVES(Kind.FORBIDDEN),
    /** Only the asked department's head issues. Argument: the department. */
    NOT_THE_ISSUER(Kind.FORBIDDEN),
    /** Only the post that the table names decides. Argument: the post. */
    NOT_THE_DECIDER(Kind.FORBIDDEN),
    /** 撤回: only the lead department's project officer (默认配置). Argument: the department. */
    NOT_WHO_WITHDRAWS(Kind.FORBIDDEN),
    /** 加签: only the lead department's head or who decides (默认配置). Argument: the department. */
    NOT_WHO_ADDS(Kind.FORBIDDEN),
    /** 减签: only the lead department's head or who decides (默认配置). Argument: the department. */
    NOT_WHO_REMOVES(Kind.FORBIDDEN),
    /** 提前: only the lead department's head or who decides (默认配置). Argument: the department. */
    NOT_WHO_REORDERS(Kind.FORBIDDEN),
    /** 会签中退回: only the lead department's head or who decides (默认配置). Argument: the department. */
    NOT_WHO_RETURNS(Kind.FORBIDDEN),
    /** Who prepared a submission does not issue it. */
    PREPARER_ISSUES(Kind.FORBIDDEN),
    /** Who prepared a submission signs nowhere in its case (发起人不得在本案任何节点签批). */
    PREPARER_SIGNS(Kind.FORBIDDEN),
    /** Who signed a submission does not prepare its supplement (申报、签批、决定三者分开). */
    SIGNER_PREPARES(Kind.FORBIDDEN),
    /** Who drafted an opinion does not issue it. */
    DRAFTER_ISSUES(Kind.FORBIDDEN),
    /** Who prepared, issued or signed does not decide. */
    SIGNER_DECIDES(Kind.FORBIDDEN),
    /** The tables name nobody to ask: a round without a department would pass unsigned. */
    NOBODY_TO_ASK(Kind.CONFLICT),
    /** There is no such department today. Argument: its code. */
    NO_SUCH_DEPARTMENT(Kind.INVALID),
    /** The audit bureau reads everything and signs nothing (审计局不会签). */
    AUDIT_DOES_NOT_SIGN(Kind.INVALID),
    /** Nobody holds that post in the department, or it is one that signs nothing. Argument: the post. */
    NO_SUCH_POST(Kind.INVALID),
    /** The post decides this round; it is not asked before. Argument: the post. */
    DECIDER_SIGNS(Kind.CONFLICT),
    /** The department is asked in this round already. Argument: the department. */
    ALREADY_ASKED(Kind.CONFLICT),
    /** The department does not wait for its turn. */
    NOT_WAITING(Kind.CONFLICT),
    /** The table makes it sign; it cannot be removed. Argument: the department. */
    REQUIRED_BY_TABLE(Kind.CONFLICT),
    /** Without it nobody would have to sign. Argument: the department. */
    LAST_SIGNER(Kind.CONFLICT),
    /** The department has not answered, so nothing can be given back to it. Argument: the department. */
    NOT_ANSWERED_YET(Kind.CONFLICT),
    /** The decision table names no post for this case. */
    NO_DECISION_LEVEL(Kind.CONFLICT),
    /** The table does not let this gate be decided together with others. */
    DECIDED_ONE_BY_ONE(Kind.CONFLICT),
    /** One of several decisions lost every race against what others did in the same moment; it was not decided. */
    OVERTAKEN_BY_OTHERS(Kind.AWAY),
    /** One of several decisions ended in a way that nobody foresaw. Argument: the number of the incident. */
    BROKE_OFF(Kind.AWAY),
    /** Nothing is ticked that could be decided. */
    NOTHING_TICKED(Kind.INVALID),
    /** More are ticked than may be decided at once. Argument: how many may. */
    TOO_MANY_TICKED(Kind.INVALID),
    /** A hard requirement is unmet. Argument: its name. */
    REQUIREMENT_UNMET(Kind.CONFLICT),
    /** A hard requirement that was met at the submission is unmet at the decision. Argument: its name. */
    REQUIREMENT_LOST(Kind.CONFLICT),
    /** A department whose opinion the gate needs objects, or was not asked. Argument: its name. */
    OPINION_REQUIRED(Kind.CONFLICT),
    /** The waiver of a hard requirement has run out since the submission. Arguments: the requirement, its last day. */
    WAIVER_RUN_OUT(Kind.CONFLICT),
    /** This answer needs its reason or conditions in words. */
    OPINION_TEXT_REQUIRED(Kind.INVALID),
    /** A return needs its reason. */
    REASON_REQUIRED(Kind.INVALID),
    /** A return to departments names at least one. */
    DEPARTMENTS_REQUIRED(Kind.INVALID),
    /** Only departments that were asked can be asked again. Argument: the department. */
    DEPARTMENT_NOT_ASKED(Kind.INVALID),
    /** A conditional approval has at least one condition. */
    CONDITION_REQUIRED(Kind.INVALID),
    /** A condition goes with a conditional approval alone: with another decision it would be lost. */
    CONDITION_WITHOUT_CONDITIONAL(Kind.INVALID),
    /** A condition names its department. */
    CONDITION_OWNER_REQUIRED(Kind.INVALID),
    /** A condition shuts a gate that is still ahead, or none. */
    CONDITION_GATE_BEHIND(Kind.INVALID),
    /** A condition has a due date after today, within ten years; 默认配置. */
    CONDITION_DUE_REQUIRED(Kind.INVALID);

    private final Kind kind;

    GateRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
