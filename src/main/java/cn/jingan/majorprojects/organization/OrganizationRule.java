package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Rule;

/** Why organization refuses. */
public enum OrganizationRule implements Rule {
    /** No department of that code. Argument: the code. */
    UNKNOWN_DEPARTMENT(Kind.INVALID),
    /** No post of that code. Argument: the code. */
    UNKNOWN_POST(Kind.INVALID),
    /** An administrator holds no business post and no second administration (三员互斥, GB/T 22239 8.1.4.2). */
    ADMINISTRATORS_EXCLUDE_EACH_OTHER(Kind.INVALID);

    private final Kind kind;

    OrganizationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
