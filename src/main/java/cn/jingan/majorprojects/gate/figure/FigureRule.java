package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a figure is refused. */
public enum FigureRule implements Rule {
    /** Only the lead department's officer records figures (默认配置). Argument: the lead department. */
    NOT_THE_FIGURE_RECORDER(Kind.FORBIDDEN),
    /** Only the lead department's head verifies them (默认配置). Argument: the lead department. */
    NOT_THE_FIGURE_VERIFIER(Kind.FORBIDDEN),
    /** Who recorded it does not verify it. */
    FIGURE_RECORDER_VERIFIES(Kind.FORBIDDEN),
    /** The case is over. */
    FIGURE_CASE_OVER(Kind.CONFLICT),
    /** It has been verified. */
    FIGURE_VERIFIED_ALREADY(Kind.CONFLICT),
    /** It was declared void. */
    FIGURE_IS_VOID(Kind.CONFLICT),
    /** There is one of that kind and day. Argument: the day. */
    FIGURE_RECORDED_ALREADY(Kind.CONFLICT),
    /** A part is none of the whole. */
    FIGURE_OUT_OF_RANGE(Kind.INVALID),
    /** Nothing was counted in the future. */
    FIGURE_DATE_IN_FUTURE(Kind.INVALID),
    /** The paper must be there. */
    FIGURE_PAPER_MISSING(Kind.INVALID);

    private final Kind kind;

    FigureRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
