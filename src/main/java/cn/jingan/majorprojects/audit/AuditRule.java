package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Rule;

/** Why audit refuses. */
public enum AuditRule implements Rule {
    /** A day of the search is not written as 2026-11-23. Argument: what was written. */
    DAY_UNREADABLE(Kind.INVALID),
    /** A page of the history has between 1 and that many entries. Argument: the most. */
    PAGE_SIZE_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    AuditRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
