package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Rule;

/** Why gate refuses. */
public enum GateRule implements Rule {
    /** The case is suspended; its gates go on once it is resumed. */
    GATE_STANDS(Kind.CONFLICT),
    /** The gate is at another step. Argument: where it stands. */
    GATE_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** The opinion is at another step. */
    OPINION_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** Only the lead department's project officer prepares a submission. Argument: the department. */
    NOT_THE_APPLICANT(Kind.FORBIDDEN),
    /** Only the lead department's head issues or coordinates. Argument: the department. */
    NOT_THE_LEAD_HEAD(Kind.FORBIDDEN),
    /** Only the asked department's handler drafts. Argument: the department. */
    NOT_THE_DRAFTER(Kind.FORBIDDEN),
    /** Only the asked department's head issues. Argument: the department. */
    NOT_THE_ISSUER(Kind.FORBIDDEN),
    /** Only the post that the table names decides. Argument: the post. */
    NOT_THE_DECIDER(Kind.FORBIDDEN),
    /** Who prepared a submission does not issue it. */
    PREPARER_ISSUES(Kind.FORBIDDEN),
    /** Who prepared a submission signs nowhere in its case (发起人不得在本案任何节点签批). */
    PREPARER_SIGNS(Kind.FORBIDDEN),
    /** Who drafted an opinion does not issue it. */
    DRAFTER_ISSUES(Kind.FORBIDDEN),
    /** Who prepared, issued or signed does not decide. */
    SIGNER_DECIDES(Kind.FORBIDDEN),
    /** The tables name nobody to ask: a round without a department would pass unsigned. */
    NOBODY_TO_ASK(Kind.CONFLICT),
    /** The decision table names no post for this case. */
    NO_DECISION_LEVEL(Kind.CONFLICT),
    /** A hard requirement is unmet. Argument: its name. */
    REQUIREMENT_UNMET(Kind.CONFLICT),
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
    /** A condition names its department. */
    CONDITION_OWNER_REQUIRED(Kind.INVALID),
    /** A condition has a due date after today. */
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
