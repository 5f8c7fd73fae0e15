package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.shared.Rule;

/** Why what was sent of a grid is refused. */
public enum GridRule implements Rule {
    /** More projects at once than are taken. Argument: projects allowed. */
    GRID_TOO_LARGE(Kind.INVALID);

    private final Kind kind;

    GridRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
