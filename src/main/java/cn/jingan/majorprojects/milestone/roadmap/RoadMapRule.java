package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.shared.Rule;

/** Why a change of a project's own road map is refused. */
public enum RoadMapRule implements Rule {
    /** The road map is the lead department's officer's (默认配置). Argument: the lead department. */
    NOT_THE_ROAD_MAPPER(Kind.FORBIDDEN),
    /** The case is suspended or over: nothing of its road map changes. */
    CASE_STANDS_STILL(Kind.CONFLICT),
    /** The stage lies behind the project. */
    STAGE_IS_PAST(Kind.CONFLICT),
    /** The milestones of the present stage are settled and its gate is asked: what is added would come too late for it. */
    STAGE_AT_ITS_GATE(Kind.CONFLICT),
    /** What comes before lies in a later stage, so that nothing could ever begin. Argument: its name. */
    PREDECESSOR_IN_LATER_STAGE(Kind.INVALID),
    /** What was dropped comes before nothing. Argument: its name. */
    PREDECESSOR_DROPPED(Kind.INVALID),
    /** A list of predecessors that cannot be read. Argument: the part that cannot. */
    LINKS_UNREADABLE(Kind.INVALID),
    /** More working days between two milestones than can be meant (默认配置). Arguments: those given, the most. */
    LAG_TOO_LONG(Kind.INVALID),
    /** Milestones that wait for each other in a circle would never begin. Argument: the circle. */
    LINK_CIRCLE(Kind.INVALID),
    /** What is handed in or settled keeps what came before it. Argument: the milestone. */
    LINKS_STAND(Kind.CONFLICT),
    /** What can be completed now is not made to wait again. Arguments: the milestone, what is not done. */
    ALREADY_BEGUN(Kind.CONFLICT),
    /** What was dropped does not change any more. Argument: the milestone. */
    DROPPED_IS_GONE(Kind.CONFLICT),
    /** A milestone is looked after by somebody of the lead department (默认配置). Argument: the lead department. */
    OWNER_OF_ANOTHER_DEPARTMENT(Kind.INVALID),
    /** A weight is 0 to 100 percentage points. Argument: the most. */
    WEIGHT_OUT_OF_RANGE(Kind.INVALID),
    /** As many milestones as a road map takes (默认配置). Argument: how many. */
    ROAD_MAP_FULL(Kind.CONFLICT),
    /** A statutory milestone (★) is asked for by law and stays (默认配置 where no law is named). Argument: its name. */
    STATUTORY_STAYS(Kind.CONFLICT),
    /** A completion waits for its verification: it is answered first. Argument: the milestone. */
    ANSWER_FIRST(Kind.CONFLICT),
    /** What is done, lay before the system or is dropped already cannot be dropped. Argument: the milestone. */
    SETTLED_STAYS(Kind.CONFLICT);

    private final Kind kind;

    RoadMapRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
