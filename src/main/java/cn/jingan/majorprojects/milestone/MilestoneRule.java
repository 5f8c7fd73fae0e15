package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.shared.Rule;

/** Why milestone refuses. */
public enum MilestoneRule implements Rule {
    /** The milestone is closed or waits for verification. Argument: how far it is. */
    MILESTONE_NOT_OPEN(Kind.CONFLICT),
    /** Nothing waits for verification. Argument: how far it is. */
    MILESTONE_NOT_SUBMITTED(Kind.CONFLICT),
    /** Predecessors are still open. Argument: their names. */
    PREDECESSORS_OPEN(Kind.CONFLICT),
    /** The case has not reached the stage of the milestone. Arguments: that stage, the present one. */
    STAGE_AHEAD(Kind.CONFLICT),
    /** The actual date is required. */
    ACTUAL_DATE_REQUIRED(Kind.INVALID),
    /** The actual date is in the future. Arguments: the date given, today. */
    ACTUAL_DATE_IN_FUTURE(Kind.INVALID),
    /** The actual date is before a predecessor's. Arguments: date given, name of the predecessor, its date. */
    ACTUAL_DATE_BEFORE_PREDECESSOR(Kind.INVALID),
    /** The actual date is before the year 2000: certainly a slip of the pen (默认配置). Argument: the date given. */
    ACTUAL_DATE_TOO_EARLY(Kind.INVALID),
    /** A statutory milestone (★) cannot be closed without its evidence. Argument: what is missing. */
    EVIDENCE_MISSING(Kind.INVALID),
    /** A return needs its reason. */
    RETURN_REASON_REQUIRED(Kind.INVALID),
    /** Only the lead department's project officer completes a milestone. Argument: the department. */
    NOT_THE_OFFICER(Kind.FORBIDDEN),
    /** Only the lead department's head verifies a milestone. Argument: the department. */
    NOT_THE_VERIFIER(Kind.FORBIDDEN),
    /** Who completed a milestone does not verify it. */
    CLOSER_VERIFIES(Kind.FORBIDDEN),
    /** No template of that code. Argument: the code. */
    UNKNOWN_TEMPLATE(Kind.INVALID),
    /** The case follows an older version of its model, in which milestones cannot be added or dropped while it runs. */
    MODEL_TOO_OLD(Kind.CONFLICT);

    private final Kind kind;

    MilestoneRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
