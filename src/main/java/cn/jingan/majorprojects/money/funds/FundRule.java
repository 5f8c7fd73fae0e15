package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a project's funds is refused. */
public enum FundRule implements Rule {
    /** Only the lead department's officer records a month (默认配置). Argument: the lead department. */
    NOT_THE_FUND_RECORDER(Kind.FORBIDDEN),
    /** Only the lead department's head confirms it (默认配置). Argument: the lead department. */
    NOT_THE_FUND_CONFIRMER(Kind.FORBIDDEN),
    /** Who recorded it does not confirm it. */
    FUND_RECORDER_CONFIRMS(Kind.FORBIDDEN),
    /** Only the planning desk issues the plan of a year (默认配置). */
    NOT_THE_PLAN_ISSUER(Kind.FORBIDDEN),
    /** Months are recorded in 前期, 在建 and 竣工 only. */
    FUND_STAGE_HAS_NO_MONTHS(Kind.CONFLICT),
    /** It has been confirmed. */
    FUND_CONFIRMED_ALREADY(Kind.CONFLICT),
    /** Another version of the month came after it. */
    FUND_WAS_CORRECTED(Kind.CONFLICT),
    /** No month of the future, nor of the century before. */
    FUND_MONTH_IMPOSSIBLE(Kind.INVALID),
    /** There is a statement of the month; it is corrected. */
    FUND_MONTH_RECORDED(Kind.INVALID),
    /** Not an amount: nought or more, two decimals at most. */
    FUND_AMOUNT_IMPOSSIBLE(Kind.INVALID),
    /** Not a share: 0 to 100, two decimals at most. */
    FUND_PROGRESS_IMPOSSIBLE(Kind.INVALID),
    /** A correction needs its reason. */
    FUND_REASON_MISSING(Kind.INVALID),
    /** A cumulative figure falls from one confirmed month to the next; that needs a reason. Argument: the other month. */
    FUND_FIGURES_FALL(Kind.INVALID),
    /** No year of the century before, nor beyond the next one. */
    PLAN_YEAR_IMPOSSIBLE(Kind.INVALID),
    /** Not an amount: above zero, two decimals at most. */
    PLAN_AMOUNT_IMPOSSIBLE(Kind.INVALID),
    /** Another version of a year's plan needs its reason. */
    PLAN_REASON_MISSING(Kind.INVALID);

    private final Kind kind;

    FundRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
