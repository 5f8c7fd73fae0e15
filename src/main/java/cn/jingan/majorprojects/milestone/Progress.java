package cn.jingan.majorprojects.milestone;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a project is by the weights of its milestones; dropped ones count for nothing.
 *
 * @param weights sum of the weights that were given, in percentage points; 100 where they are complete
 * @param done sum of those of the milestones for which nothing waits any more
 */
public record Progress(int weights, int done) {
    private static final int WHOLE = 100;

    /** Of a road map; empty where no milestone has a weight. */
    public static Optional<Progress> of(List<MilestoneView> roadMap) {
        List<MilestoneView> weighed = roadMap.stream()
                .filter(milestone -> !milestone.dropped() && milestone.weight() != null)
                .toList();
        return weighed.isEmpty() ? Optional.empty() : Optional.of(new Progress(sum(weighed), sum(settled(weighed))));
    }

    private static List<MilestoneView> settled(List<MilestoneView> milestones) {
        return milestones.stream()
                .filter(milestone -> milestone.status().settled())
                .toList();
    }

    private static int sum(List<MilestoneView> milestones) {
        return milestones.stream()
                .map(MilestoneView::weight)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Per cent of the weights given that are done, rounded down. */
    public int percent() {
        return weights == 0 ? 0 : done * WHOLE / weights;
    }

    /** Whether the weights make up the whole project. */
    public boolean complete() {
        return weights == WHOLE;
    }
}
