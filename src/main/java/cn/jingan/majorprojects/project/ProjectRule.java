package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Rule;

/** Why project refuses. */
public enum ProjectRule implements Rule {
    /** The code is taken. Argument: the code. */
    CODE_TAKEN(Kind.CONFLICT),
    /** A category or sub-category the annex does not have. Argument: what was given. */
    UNKNOWN_CATEGORY(Kind.INVALID),
    /** A stage is entered from the one before it, no other. Arguments: present stage, wanted stage. */
    STAGE_ORDER(Kind.CONFLICT),
    /** Only the lead department's officer records details (默认配置). Argument: the lead department. */
    NOT_THE_RECORDER(Kind.FORBIDDEN),
    /** Only the lead department's head confirms them (默认配置). Argument: the lead department. */
    NOT_THE_CONFIRMER(Kind.FORBIDDEN),
    /** Who recorded the details does not confirm them. */
    RECORDER_CONFIRMS(Kind.FORBIDDEN),
    /** Nothing was recorded since the last confirmation. */
    NOTHING_TO_CONFIRM(Kind.CONFLICT),
    /** An amount must be more than 0 and at most 100,000,000 万元, with at most two decimals. */
    AMOUNT_IMPOSSIBLE(Kind.INVALID),
    /** From 在建 on the total investment changes by 投资调整 alone (默认配置). */
    INVESTMENT_BY_CHANGE(Kind.CONFLICT),
    /** Figures (估算, 概算) are recorded: the total investment follows them alone. */
    INVESTMENT_BY_COSTS(Kind.CONFLICT),
    /** The planned period ends before it starts. */
    PERIOD_REVERSED(Kind.INVALID),
    /** Only a project that was not admitted is proposed again. */
    NOT_REFUSED(Kind.CONFLICT),
    /** The case is over. */
    CASE_OVER(Kind.CONFLICT);

    private final Kind kind;

    ProjectRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
