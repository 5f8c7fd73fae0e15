package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a waiver is refused. */
public enum WaiverRule implements Rule {
    /** Only the lead department's officer asks for one. Argument: the department. */
    NOT_THE_WAIVER_ASKER(Kind.FORBIDDEN),
    /** Only that post decides (默认配置). Argument: the post. */
    NOT_THE_WAIVER_DECIDER(Kind.FORBIDDEN),
    /** Who asked, or prepares the submission, does not decide. */
    WAIVER_ASKER_DECIDES(Kind.FORBIDDEN),
    /** What the law asks for is not waived. Arguments: what, the law. */
    WAIVER_AGAINST_LAW(Kind.CONFLICT),
    /** It is there, or the gate does not ask for it. */
    WAIVER_NOT_NEEDED(Kind.CONFLICT),
    /** One was asked for and is not decided, or holds. */
    WAIVER_ASKED_ALREADY(Kind.CONFLICT),
    /** The submission is not being prepared. */
    WAIVER_TOO_LATE(Kind.CONFLICT),
    /** It has been decided. */
    WAIVER_DECIDED_ALREADY(Kind.CONFLICT),
    /** It holds until a day after today, for a year at most (默认配置). */
    WAIVER_DAY_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    WaiverRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
