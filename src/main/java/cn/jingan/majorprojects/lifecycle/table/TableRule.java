package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.Rule;

/** Why a change of a decision table is refused, besides the rules of every version. */
public enum TableRule implements Rule {
    /** What came with a release is approved as a whole or given up, not edited. */
    TABLE_FROM_RELEASE(Kind.CONFLICT),
    /** The file is no readable decision table of that id. Argument: the id. */
    TABLE_UNREADABLE(Kind.INVALID),
    /** The file asks or answers in other columns: that is a change of the program. */
    TABLE_OTHER_COLUMNS(Kind.INVALID),
    /** The file has too many rows. Argument: rows allowed. */
    TABLE_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    TableRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
