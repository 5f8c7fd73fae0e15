package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a permit is refused. */
public enum PermitRule implements Rule {
    /** Only the lead department's officer records permits (默认配置). Argument: the lead department. */
    NOT_THE_PERMIT_RECORDER(Kind.FORBIDDEN),
    /** Only the lead department's head verifies them (默认配置). Argument: the lead department. */
    NOT_THE_PERMIT_VERIFIER(Kind.FORBIDDEN),
    /** Who recorded it does not verify it. */
    PERMIT_RECORDER_VERIFIES(Kind.FORBIDDEN),
    /** It has been verified. */
    PERMIT_VERIFIED_ALREADY(Kind.CONFLICT),
    /** It was declared void. */
    PERMIT_IS_VOID(Kind.CONFLICT),
    /** The works have started on it, or the next permit has been issued. */
    PERMIT_SETTLED_ALREADY(Kind.CONFLICT),
    /** The project has one of that kind and number. Argument: the number. */
    PERMIT_RECORDED_ALREADY(Kind.INVALID),
    /** The project has no such sub-project. */
    PERMIT_PART_UNKNOWN(Kind.INVALID),
    /** Nothing was issued in the future. */
    PERMIT_DATE_IN_FUTURE(Kind.INVALID),
    /** A scan must be there. */
    PERMIT_SCAN_MISSING(Kind.INVALID),
    /** It cannot end before its date. */
    PERMIT_ENDS_BEFORE_ISSUE(Kind.INVALID),
    /** Longer than the law lets it hold. Arguments: the last day possible, the law. */
    PERMIT_LONGER_THAN_LAW(Kind.INVALID),
    /** This kind is not extended, or has no limit. Argument: the law. */
    PERMIT_NOT_EXTENDABLE(Kind.CONFLICT),
    /** It was extended as often as the law allows. Arguments: how often, the law. */
    PERMIT_EXTENDED_OUT(Kind.CONFLICT),
    /** It had ended before the extension was granted. Argument: its last day. */
    PERMIT_EXTENDED_TOO_LATE(Kind.INVALID),
    /** It ends sooner than before. Argument: its last day. */
    PERMIT_EXTENSION_SHORTENS(Kind.INVALID),
    /** Starting the works does not settle this kind. */
    PERMIT_NOT_SETTLED_BY_START(Kind.CONFLICT),
    /** The works started before it was issued. Argument: its date. */
    PERMIT_STARTED_BEFORE_ISSUE(Kind.INVALID),
    /** The works started when it had ended. Argument: its last day. */
    PERMIT_STARTED_TOO_LATE(Kind.INVALID);

    private final Kind kind;

    PermitRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
