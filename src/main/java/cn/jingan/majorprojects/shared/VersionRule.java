package cn.jingan.majorprojects.shared;

/** Why a step of a version towards its approval is refused, whatever it is a version of. */
public enum VersionRule implements Rule {
    /** Only a draft is edited, submitted or given up. */
    VERSION_NOT_A_DRAFT(Kind.CONFLICT),
    /** Nothing waits for approval. */
    VERSION_NOT_SUBMITTED(Kind.CONFLICT),
    /** A draft is its author's. */
    VERSION_OTHERS_DRAFT(Kind.FORBIDDEN),
    /** Who drafted a version does not approve it. */
    VERSION_AUTHOR_APPROVES(Kind.FORBIDDEN),
    /** The day lies before today: what was begun until now was begun under the version of its day. Argument: today. */
    VERSION_DAY_PAST(Kind.INVALID),
    /** Another version was approved since the draft was begun. Arguments: version begun from, newest version. */
    VERSION_BASE_OUTDATED(Kind.CONFLICT),
    /** The draft is the same as the version it was begun from. */
    VERSION_UNCHANGED(Kind.CONFLICT),
    /** The draft has faults. Argument: how many. */
    VERSION_FAULTY(Kind.CONFLICT),
    /** A return needs its reason. */
    VERSION_RETURN_REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    VersionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
