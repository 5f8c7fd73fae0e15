package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Rule;

/** Why dashboard refuses. */
public enum DashboardRule implements Rule {
    /** None of the person's posts opens a project: administrators see no business content. */
    BOARD_NEEDS_BUSINESS_POST(Kind.FORBIDDEN);

    private final Kind kind;

    DashboardRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
