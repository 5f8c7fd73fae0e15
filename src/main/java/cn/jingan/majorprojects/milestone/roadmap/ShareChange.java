package cn.jingan.majorprojects.milestone.roadmap;

/**
 * A milestone that gets another owner or weight.
 *
 * @param label what people call it: 10 施工许可
 */
public record ShareChange(String id, int no, String label, MilestoneShare before, MilestoneShare after) {

    /** Whether somebody else is to look after it. */
    public boolean owner() {
        return after.ownedOtherwise(before);
    }

    /** Whether it is to weigh something else. */
    public boolean weight() {
        return after.weighsOtherwise(before);
    }
}
