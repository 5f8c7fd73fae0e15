package cn.jingan.majorprojects.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * The portfolio as one person may see it on one day.
 *
 * @param day the day everything is counted on
 * @param lights how many projects show each light, the worst first
 * @param departments how many departments are waited for
 * @param waits departments that are waited for, longest first, at most ten
 * @param due what comes due in the next 90 days, in columns of 30 days
 * @param zones 一轴三带 and, last, what has no zone
 */
public record Board(
        LocalDate day,
        Figures figures,
        Matrix matrix,
        List<LightCount> lights,
        int departments,
        List<Wait> waits,
        GatesUnderWay gates,
        List<DueColumn> due,
        List<Zone> zones) {

    /**
     * The figures of the strip on top.
     *
     * @param projects all the person may see
     * @param decisions open decisions on gates that lie with this person
     * @param decisionsToClaim open decisions on gates that lie with a post of this person and nobody has taken
     * @param runningRounds rounds of sign-off that wait for a department
     * @param overdueItems open items whose last day has passed
     * @param decidedGates gates that got their final decision in the last 30 days
     * @param waivers waivers that hold
     */
    public record Figures(
            long projects,
            long decisions,
            long decisionsToClaim,
            long runningRounds,
            long overdueItems,
            long decidedGates,
            long waivers) {}

    /**
     * Gates that are not decided.
     *
     * @param total how many there are
     * @param rows the most overdue of them, at most twenty
     */
    public record GatesUnderWay(long total, List<GateRow> rows) {}
}
