package cn.jingan.majorprojects.indicator;

import cn.jingan.majorprojects.shared.Rule;

/** Why indicators are refused. */
public enum IndicatorRule implements Rule {
    /** There is an indicator of that number. Argument: the number. */
    INDICATOR_NUMBER_TAKEN(Kind.CONFLICT),
    /** Kind, comparison and figures of the target contradict each other. Argument: the target to the letter. */
    INDICATOR_TARGET_CONTRADICTS(Kind.INVALID);

    private final Kind kind;

    IndicatorRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
