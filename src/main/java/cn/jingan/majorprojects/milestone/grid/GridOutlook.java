package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.roadmap.ShareChange;
import cn.jingan.majorprojects.milestone.roadmap.ShareDraft;
import cn.jingan.majorprojects.milestone.schedule.Effect;
import cn.jingan.majorprojects.milestone.schedule.PlanningService.Outlook;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the grid would do to a project; nothing is written.
 *
 * @param effect what would move
 * @param changes milestones of which anything becomes another
 * @param shares those that get another owner or weight
 * @param weights what the weights given make up now, in percentage points; null where none is spoken of
 * @param weightsAfter what they would make up
 * @param refused why it could not be saved so, by the names of the grid; empty for nothing
 */
public record GridOutlook(
        ProjectFacts project,
        Effect effect,
        int changes,
        List<ShareChange> shares,
        @Nullable Integer weights,
        @Nullable Integer weightsAfter,
        List<Broken> refused) {

    /** Of dates and shares together; either may be missing. */
    static GridOutlook of(@Nullable Outlook dates, @Nullable ShareDraft shares) {
        List<ShareChange> shared = shares == null ? List.of() : shares.changes();
        Set<String> changed = new HashSet<>(dates == null ? Set.of() : dates.changed());
        shared.forEach(change -> changed.add(change.id()));
        ShareDraft weighing = shared.stream().anyMatch(ShareChange::weight) ? shares : null;
        return new GridOutlook(
                dates != null ? dates.project() : Objects.requireNonNull(shares).project(),
                dates == null ? Effect.NONE : dates.effect(),
                changed.size(),
                shared,
                weighing == null ? null : weighing.weights(),
                weighing == null ? null : weighing.weightsAfter(),
                dates == null ? List.of() : dates.refused());
    }

    /** Ids of the people who are spoken of. */
    public static List<String> people(List<GridOutlook> outlooks) {
        return outlooks.stream()
                .flatMap(outlook -> outlook.shares().stream())
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .map(MilestoneShare::ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether the weights then make up the whole project. */
    public boolean whole() {
        return weightsAfter == null || weightsAfter == MilestoneShare.WHOLE;
    }
}
