package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.PlannedDates;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A 工期调整 moves what lies in the baseline, but no more than typing shortens what the law leaves between two days. */
@Component
class AdjustedDates implements PlannedDates {
    private final ScheduleQueries queries;
    private final StatutoryDurations durations;

    AdjustedDates(ScheduleQueries queries, StatutoryDurations durations) {
        this.queries = queries;
        this.durations = durations;
    }

    @Override
    public List<RuleViolation.Broken> broken(String projectId, Map<String, LocalDate> planned) {
        Schedule before = queries.of(projectId);
        List<DatedMilestone> adjusted = before.milestones().stream()
                .map(milestone -> adjusted(milestone, planned.get(milestone.id())))
                .toList();
        Refusals refusals = new Refusals();
        durations.check(before, queries.with(projectId, adjusted), refusals);
        return refusals.found();
    }

    private static DatedMilestone adjusted(DatedMilestone milestone, @Nullable LocalDate planned) {
        return planned == null ? milestone : milestone.on(planned, milestone.forecastOn(), milestone.confirmed());
    }
}
