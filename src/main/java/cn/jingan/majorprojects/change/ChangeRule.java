package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.shared.Rule;

/** Why change refuses. */
public enum ChangeRule implements Rule {
    /** The case is over. Argument: how it ended. */
    CASE_ENDED(Kind.CONFLICT),
    /** Not possible in this stage and run state. Arguments: the kind, the stage, the run state. */
    CHANGE_UNFIT(Kind.CONFLICT),
    /** The case is suspended; it is resumed or ended first. */
    CASE_SUSPENDED(Kind.CONFLICT),
    /** Nothing is suspended that could be resumed. */
    NOTHING_SUSPENDED(Kind.CONFLICT),
    /** Another change stands in the way. Argument: which. */
    CHANGE_RUNNING(Kind.CONFLICT),
    /** The change is at another step. */
    CHANGE_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** A project of the outline ends only after an approved 纲要项目调整. */
    OUTLINE_FIRST(Kind.CONFLICT),
    /** The table names nobody to decide. */
    NO_CHANGE_AUTHORITY(Kind.CONFLICT),
    /** Only the lead department's project officer applies. Argument: the department. */
    NOT_THE_CHANGE_OFFICER(Kind.FORBIDDEN),
    /** Only the lead department's head decides on small changes. Argument: the department. */
    NOT_THE_CHANGE_HEAD(Kind.FORBIDDEN),
    /** Who applied does not decide. */
    APPLICANT_DECIDES(Kind.FORBIDDEN),
    /** A required paper is not ticked. Argument: which. */
    PAPERS_MISSING(Kind.INVALID),
    /** An application comes with its papers. */
    CHANGE_EVIDENCE_MISSING(Kind.INVALID),
    /** The new value is the old one. */
    NOTHING_CHANGES(Kind.INVALID),
    /** The value to be changed was never recorded. */
    NOTHING_RECORDED(Kind.INVALID),
    /** A value that cannot be. */
    VALUE_IMPOSSIBLE(Kind.INVALID),
    /** After a year's standstill the permit is checked before the resumption. */
    PERMIT_CHECK_REQUIRED(Kind.INVALID),
    /** A refusal or a return needs its reason. */
    CHANGE_REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    ChangeRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
