package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a light is refused. */
public enum LightRule implements Rule {
    /** Only the portfolio office and the lead department's officer ask for another colour. Argument: the department. */
    NOT_THE_LIGHT_ASKER(Kind.FORBIDDEN),
    /** Only that post decides. Argument: the post. */
    NOT_THE_LIGHT_DECIDER(Kind.FORBIDDEN),
    /** Only the post that asked and the one that decides end it. */
    NOT_THE_LIGHT_ENDER(Kind.FORBIDDEN),
    /** Who asked does not decide. */
    LIGHT_ASKER_DECIDES(Kind.FORBIDDEN),
    /** The case has ended, or was not judged yet. */
    NO_LIGHT(Kind.CONFLICT),
    /** The case stands still: it is grey, whatever is asked for. */
    LIGHT_OF_A_STANDSTILL(Kind.CONFLICT),
    /** The system judges so already. Argument: the colour. */
    LIGHT_IS_SO_ALREADY(Kind.CONFLICT),
    /** One waits to be decided, or holds. */
    LIGHT_OVERRIDE_OPEN(Kind.CONFLICT),
    /** It has been decided. */
    LIGHT_DECIDED_ALREADY(Kind.CONFLICT),
    /** It does not hold any more. */
    LIGHT_OVERRIDE_OVER(Kind.CONFLICT),
    /** It holds until a day after today, for that many days at most (默认配置). Argument: how many. */
    LIGHT_DAY_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    LightRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
