package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.Rule;

/** Why dates of a road map are refused. */
public enum ScheduleRule implements Rule {
    /** Dates are the lead department's officer's (默认配置). Argument: the lead department. */
    NOT_THE_PLANNER(Kind.FORBIDDEN),
    /**
     * A planned date that stands in the baseline changes by 工期调整 alone; so does, from 在建 on, every one that stands,
     * however the case came there: one without a date is given it once (默认配置).
     */
    PLANNED_BY_CHANGE(Kind.CONFLICT),
    /**
     * What is signed at S2 becomes the baseline: from its submission to its decision planned dates stay, until the
     * submission is withdrawn or given back (默认配置).
     */
    PLANNED_AT_GATE(Kind.CONFLICT),
    /** Planned before what must come first. Arguments: the predecessor, its planned date. */
    PLANNED_BEFORE_PREDECESSOR(Kind.INVALID),
    /** Sooner than the working days between the two leave. Arguments: the predecessor, its planned date, days, first day. */
    PLANNED_WITHIN_LAG(Kind.INVALID),
    /** Planned after what follows and stays, lag included. Arguments: the successor, its planned date. */
    PLANNED_AFTER_SUCCESSOR(Kind.INVALID),
    /** A forecast needs its reason. */
    FORECAST_REASON_REQUIRED(Kind.INVALID),
    /** A forecast of something open lies ahead. */
    FORECAST_IN_PAST(Kind.INVALID),
    /** What is completed keeps its dates. Argument: the milestone. */
    DATES_ARE_PAST(Kind.CONFLICT),
    /** No such milestone in this road map. Argument: the number given. */
    NO_SUCH_MILESTONE(Kind.INVALID),
    /** Only a forecast that there is can be 已确认. */
    NO_FORECAST_TO_CONFIRM(Kind.INVALID),
    /**
     * Sooner than the law leaves between two milestones. Arguments: the later milestone, the earlier one, days, the
     * first day that is possible, law and article.
     */
    STATUTORY_DURATION_SHORTENED(Kind.INVALID),
    /** The grid of all one's projects is for project officers. */
    OFFICERS_PLAN(Kind.FORBIDDEN),
    /**
     * Somebody changed the road map since it was looked at. Arguments: number and name of the project, its code, the
     * version seen, the present one.
     */
    ROAD_MAP_CHANGED(Kind.STALE),
    /** A text that is no day. Argument: the text. */
    NOT_A_DAY(Kind.INVALID);

    private final Kind kind;

    ScheduleRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
