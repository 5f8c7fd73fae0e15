package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.RuleViolation;

/**
 * A milestone as a place in its road map.
 *
 * @param place where it stands among the others; rises in the order of the road map
 * @param own whether the project added it, beyond its template
 */
record RoadMapEntry(
        String id,
        int no,
        int place,
        String name,
        Stage stage,
        boolean statutory,
        boolean own,
        MilestoneStatus status,
        long version) {

    /** What people call it: 10 施工许可. */
    String label() {
        return no + " " + name;
    }

    boolean dropped() {
        return status == MilestoneStatus.DROPPED;
    }

    /** Refuses to drop what the law asks for, what waits for an answer, and what is settled. */
    void requireDroppable() {
        if (statutory) {
            throw new RuleViolation(RoadMapRule.STATUTORY_STAYS, label());
        }
        if (status == MilestoneStatus.SUBMITTED) {
            throw new RuleViolation(RoadMapRule.ANSWER_FIRST, label());
        }
        if (status != MilestoneStatus.OPEN) {
            throw new RuleViolation(RoadMapRule.SETTLED_STAYS, label());
        }
    }
}
