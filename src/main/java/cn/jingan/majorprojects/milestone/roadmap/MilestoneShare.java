package cn.jingan.majorprojects.milestone.roadmap;

import java.util.Objects;
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

    /** The most that a milestone can weigh. */
    public static final int WHOLE = 100;

    /** Who looks after it; null for nobody. */
    public @Nullable String ownerId() {
        return owner == null || owner.isBlank() || owner.equals(NOBODY) ? null : owner;
    }

    /** Whether somebody else looks after it there. */
    public boolean ownedOtherwise(MilestoneShare other) {
        return !Objects.equals(ownerId(), other.ownerId());
    }

    /** Whether it weighs something else there. */
    public boolean weighsOtherwise(MilestoneShare other) {
        return !Objects.equals(weight, other.weight);
    }

    boolean differsFrom(MilestoneShare other) {
        return ownedOtherwise(other) || weighsOtherwise(other);
    }
}
