package cn.jingan.majorprojects.project.programme;

import cn.jingan.majorprojects.shared.Rule;

/** Why programme groups are refused. */
public enum ProgrammeRule implements Rule {
    /** A group joins at least two projects. Argument: the group. */
    PROGRAMME_TOO_SMALL(Kind.INVALID),
    /** A group names a project there is not. Arguments: the group, the project. */
    PROGRAMME_MEMBER_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    ProgrammeRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
