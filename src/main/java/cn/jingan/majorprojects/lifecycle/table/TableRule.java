package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.Rule;

/** Why a change of a decision table is refused. */
public enum TableRule implements Rule {
    /** Only a draft is edited, submitted or given up. */
    TABLE_NOT_A_DRAFT(Kind.CONFLICT),
    /** What came with a release is approved as a whole or given up, not edited. */
    TABLE_FROM_RELEASE(Kind.CONFLICT),
    /** Nothing waits for approval. */
    TABLE_NOT_SUBMITTED(Kind.CONFLICT),
    /** A draft is its author's. */
    TABLE_OTHERS_DRAFT(Kind.FORBIDDEN),
    /** Who drafted a table does not approve it. */
    TABLE_AUTHOR_APPROVES(Kind.FORBIDDEN),
    /** The day lies before today: what was decided until now was decided under the table of its day. Argument: today. */
    TABLE_DAY_PAST(Kind.INVALID),
    /** Another version was approved since the draft was begun. Arguments: version begun from, newest version. */
    TABLE_BASE_OUTDATED(Kind.CONFLICT),
    /** The draft is the same as the version it was begun from. */
    TABLE_UNCHANGED(Kind.CONFLICT),
    /** The draft has faults. Argument: how many. */
    TABLE_FAULTY(Kind.CONFLICT),
    /** The file is no readable decision table of that id. Argument: the id. */
    TABLE_UNREADABLE(Kind.INVALID),
    /** The file asks or answers in other columns: that is a change of the program. */
    TABLE_OTHER_COLUMNS(Kind.INVALID),
    /** The file has too many rows. Argument: rows allowed. */
    TABLE_TOO_LONG(Kind.INVALID),
    /** A return needs its reason. */
    TABLE_RETURN_REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    TableRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
