package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.Rule;

/** Why a migration is refused. */
public enum MigrationRule implements Rule {
    /** No case runs under that version, or it is the newest. */
    MIGRATION_NOTHING_TO_MOVE(Kind.CONFLICT),
    /** Another migration of that model is not finished. */
    MIGRATION_ALREADY_OPEN(Kind.CONFLICT),
    /** A line of the mapping is not written old=new. Argument: the line. */
    MIGRATION_MAPPING_UNREADABLE(Kind.INVALID),
    /** The engine refuses the plan. Argument: its reasons. */
    MIGRATION_PLAN_REFUSED(Kind.INVALID),
    /** The trial has not ended, or was submitted already. */
    MIGRATION_NOT_TRIED(Kind.CONFLICT),
    /** Nothing waits for approval. */
    MIGRATION_NOT_SUBMITTED(Kind.CONFLICT),
    /** Who prepared a migration does not approve it. */
    MIGRATION_AUTHOR_APPROVES(Kind.FORBIDDEN),
    /** A return needs its reason. */
    MIGRATION_RETURN_REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    MigrationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
