package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.PlannedDates;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Validities;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A 工期调整 moves what lies in the baseline, but no more than typing shortens what the law leaves between two days, and
 * plans nothing behind what follows it.
 */
@Service
public class AdjustedDates implements PlannedDates {
    private final ScheduleQueries queries;
    private final StatutoryDurations durations;
    private final ProjectQueries projects;
    private final Validities validities;

    AdjustedDates(
            ScheduleQueries queries, StatutoryDurations durations, ProjectQueries projects, Validities validities) {
        this.queries = queries;
        this.durations = durations;
        this.projects = projects;
        this.validities = validities;
    }

    @Override
    public Map<String, LocalDate> moved(String projectId, String milestone, LocalDate day, boolean following) {
        List<DatedMilestone> from = queries.of(projectId).milestones().stream()
                .sorted(Comparator.comparing(DatedMilestone::stage))
                .dropWhile(other -> !other.id().equals(milestone))
                .filter(other -> !other.status().settled())
                .toList();
        Map<String, LocalDate> moved = new LinkedHashMap<>();
        if (from.isEmpty() || !from.get(0).id().equals(milestone)) {
            return moved;
        }
        LocalDate before = from.get(0).plannedOn();
        moved.put(milestone, day);
        if (following && before != null) {
            long days = ChronoUnit.DAYS.between(before, day);
            from.stream().skip(1).forEach(other -> shift(moved, other, days));
        }
        return moved;
    }

    private static void shift(Map<String, LocalDate> moved, DatedMilestone milestone, long days) {
        LocalDate planned = milestone.plannedOn();
        if (planned != null) {
            moved.put(milestone.id(), planned.plusDays(days));
        }
    }

    @Override
    public List<RuleViolation.Broken> broken(String projectId, Map<String, LocalDate> planned) {
        Schedule before = queries.of(projectId);
        Refusals refusals = new Refusals();
        Schedule after = after(projectId, before, planned);
        PlannedOrder order = new PlannedOrder(before, after, refusals);
        planned.keySet().forEach(id -> order.requireMoved(after.milestone(id)));
        durations.check(before, after, refusals);
        return refusals.found();
    }

    /**
     * What it would move, before anybody asks for it.
     *
     * @param milestone id of the milestone that is planned on another day; another text, such as the end of the period, moves none
     * @param following whether what follows in the road map moves as far
     */
    @Transactional(readOnly = true)
    public Effect effect(
            Actor actor, String code, @Nullable String milestone, @Nullable LocalDate day, boolean following) {
        ProjectFacts project = projects.visible(actor, code);
        if (milestone == null || day == null) {
            return Effect.NONE;
        }
        String id = project.id();
        Schedule before = queries.of(id);
        Schedule after = after(id, before, moved(id, milestone, day, following));
        return Foresight.of(
                before, after, validities.endingBeforeStart(List.of(id)).getOrDefault(id, List.of()));
    }

    private Schedule after(String projectId, Schedule before, Map<String, LocalDate> planned) {
        return queries.with(
                projectId,
                before.milestones().stream()
                        .map(milestone -> adjusted(milestone, planned.get(milestone.id())))
                        .toList());
    }

    private static DatedMilestone adjusted(DatedMilestone milestone, @Nullable LocalDate planned) {
        return planned == null ? milestone : milestone.on(planned, milestone.forecastOn(), milestone.confirmed());
    }
}
