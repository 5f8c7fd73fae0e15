package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.shared.Rule;

/** Why what was sent of a grid is refused. */
public enum GridRule implements Rule {
    /** More projects at once than are taken. Argument: projects allowed. */
    GRID_TOO_LARGE(Kind.INVALID),
    /** The first line of a workbook does not name the columns that say which milestone is meant. Argument: the titles. */
    IMPORT_WITHOUT_COLUMNS(Kind.INVALID),
    /** A line of a project that this person does not plan. Argument: what stands there. */
    IMPORT_NOT_MINE(Kind.INVALID),
    /** A line for a milestone that stood in an earlier one. Argument: the number of that line. */
    IMPORT_TWICE(Kind.INVALID),
    /** Something else than 暂定 or 已确认. Argument: what stands there. */
    IMPORT_NOT_A_CERTAINTY(Kind.INVALID),
    /** A name that several people of the department have. Argument: the name. */
    IMPORT_OWNER_AMBIGUOUS(Kind.INVALID),
    /** A workbook with lines that are refused is not taken at all. Argument: how many. */
    IMPORT_WITH_REFUSALS(Kind.CONFLICT);

    private final Kind kind;

    GridRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
