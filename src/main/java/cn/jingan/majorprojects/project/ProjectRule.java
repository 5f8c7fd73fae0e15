package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Rule;

/** Why project refuses. */
public enum ProjectRule implements Rule {
    /** The code is taken. Argument: the code. */
    CODE_TAKEN(Kind.CONFLICT),
    /** A category or sub-category the annex does not have. Argument: what was given. */
    UNKNOWN_CATEGORY(Kind.INVALID),
    /** A stage is entered from the one before it, no other. Arguments: present stage, wanted stage. */
    STAGE_ORDER(Kind.CONFLICT);

    private final Kind kind;

    ProjectRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
