package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a condition is refused. */
public enum ConditionRule implements Rule {
    /** Only the owner's handler reports it. Argument: the department. */
    NOT_THE_CONDITION_OWNER(Kind.FORBIDDEN),
    /** Only the head of the department that set it, for the leader's of the lead department, verifies it (默认配置). Argument: the department. */
    NOT_THE_CONDITION_VERIFIER(Kind.FORBIDDEN),
    /** Who reported it does not verify it. */
    CONDITION_REPORTER_VERIFIES(Kind.FORBIDDEN),
    /** It is at another step. Argument: where it stands. */
    CONDITION_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** It is reported with its paper. */
    CONDITION_PAPER_MISSING(Kind.INVALID);

    private final Kind kind;

    ConditionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
