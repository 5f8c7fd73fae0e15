package cn.jingan.majorprojects.shared;

/** Refusals that every module shares. */
public enum SharedRule implements Rule {
    /** The version the person saw is not the present one. */
    STALE_VERSION(Kind.STALE),
    /** No such thing, or not visible to this person. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** A text is required. */
    TEXT_REQUIRED(Kind.INVALID),
    /** A text is longer than its field takes. Argument: characters allowed. */
    TEXT_TOO_LONG(Kind.INVALID),
    /** A choice that is not offered. */
    UNKNOWN_CHOICE(Kind.INVALID),
    /** The matter was done or cancelled by somebody else meanwhile. */
    ALREADY_DONE(Kind.CONFLICT),
    /** The person's posts do not allow it. */
    NOT_PERMITTED(Kind.FORBIDDEN);

    private final Kind kind;

    SharedRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
