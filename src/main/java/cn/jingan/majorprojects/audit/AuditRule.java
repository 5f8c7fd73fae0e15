package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Rule;

/** Why audit refuses. */
public enum AuditRule implements Rule {
    /** A day of the search is not written as 2026-11-23. Argument: what was written. */
    DAY_UNREADABLE(Kind.INVALID),
    /** What was typed is the code, number or name of no project, or of several. Argument: what was typed. */
    PROJECT_UNCLEAR(Kind.INVALID),
    /** The last day lies before the first. */
    DAYS_REVERSED(Kind.INVALID),
    /** A page of the history has between 1 and that many entries. Argument: the most. */
    PAGE_SIZE_OUT_OF_RANGE(Kind.INVALID),
    /** The trees asked about are in the wrong order, or larger than the newest head's. Argument: its size. */
    SIZE_OUT_OF_RANGE(Kind.INVALID),
    /** Nothing is sealed yet that a bundle could hold. */
    NOTHING_SEALED(Kind.CONFLICT),
    /** A bundle is of a year or of projects, not of both. */
    SCOPE_AMBIGUOUS(Kind.INVALID),
    /** A sample has between 1 and that many entries. Argument: the most. */
    SAMPLE_SIZE_OUT_OF_RANGE(Kind.INVALID),
    /** No sealed entry is of the kind that was asked for. */
    NOTHING_TO_DRAW(Kind.CONFLICT),
    /** The key that must sign is in no file of this node. Argument: id of the key. */
    SIGNING_KEY_MISSING(Kind.CONFLICT);

    private final Kind kind;

    AuditRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
