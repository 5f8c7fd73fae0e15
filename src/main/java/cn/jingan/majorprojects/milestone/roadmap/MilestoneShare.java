package cn.jingan.majorprojects.milestone.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after a milestone, and how much of its project it is.
 *
 * @param owner id of a person who holds a post in the lead department; null for nobody in particular
 * @param weight percentage points of the project, 0 to 100; null for 未填
 */
public record MilestoneShare(@Nullable String owner, @Nullable Integer weight) {
    /** What stands for nobody in the choice of people. */
    public static final String NOBODY = "NOBODY";

    @Nullable
    String ownerId() {
        return owner == null || owner.isBlank() || owner.equals(NOBODY) ? null : owner;
    }
}
