package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a project's money is refused. */
public enum MoneyRule implements Rule {
    /** Only the lead department's officer records figures (默认配置). Argument: the lead department. */
    NOT_THE_COST_RECORDER(Kind.FORBIDDEN),
    /** Only the lead department's head confirms them (默认配置). Argument: the lead department. */
    NOT_THE_COST_CONFIRMER(Kind.FORBIDDEN),
    /** Who recorded it does not confirm it. */
    COST_RECORDER_CONFIRMS(Kind.FORBIDDEN),
    /** It has been confirmed. */
    COST_CONFIRMED_ALREADY(Kind.CONFLICT),
    /** It was declared void. */
    COST_IS_VOID(Kind.CONFLICT),
    /** A decision made it; only another 投资调整 replaces it. */
    COST_WAS_DECIDED(Kind.CONFLICT),
    /** Without it the total investment would not be known; the right figure comes first. */
    COST_IS_THE_TOTAL(Kind.CONFLICT),
    /** From 在建 on, 概算 changes by a decided 投资调整 alone (《政府投资条例》第二十三条). */
    COST_BY_CHANGE(Kind.CONFLICT),
    /** Not an amount: above zero, two decimals at most. */
    COST_AMOUNT_IMPOSSIBLE(Kind.INVALID),
    /** The project has no such sub-project. */
    COST_PART_UNKNOWN(Kind.INVALID),
    /** No paper is of the future. */
    COST_DATE_IN_FUTURE(Kind.INVALID),
    /** The version before is of a later day. Argument: its date. */
    COST_DATE_BEFORE_LAST(Kind.INVALID),
    /** Another version needs its reason. */
    COST_REASON_MISSING(Kind.INVALID),
    /** A scan must be there. */
    COST_SCAN_MISSING(Kind.INVALID),
    /** A source needs an amount, an amount its source, each source once. */
    FUNDING_INCOMPLETE(Kind.INVALID),
    /** The sources do not add up to the amount. Argument: their sum. */
    FUNDING_DIFFERS(Kind.INVALID),
    /** Only the planning desk asks for a new feasibility study. */
    NOT_WHO_ASKS_FOR_STUDY(Kind.FORBIDDEN),
    /** 概算 keeps within the limit, or is not in force: there is nothing to ask for. */
    NO_STUDY_TO_ASK_FOR(Kind.CONFLICT),
    /** A new study was asked for because of it. */
    STUDY_ASKED_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    MoneyRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
