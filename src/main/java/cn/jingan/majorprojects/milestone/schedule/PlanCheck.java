package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What dates of a road map must satisfy; each refusal stands at the field of its milestone. */
@Component
class PlanCheck {
    private static final int REASON = 500;

    private final FixedDates fixed;
    private final StatutoryDurations durations;
    private final Clock clock;

    PlanCheck(FixedDates fixed, StatutoryDurations durations, Clock clock) {
        this.fixed = fixed;
        this.durations = durations;
        this.clock = clock;
    }

    /** Refuses changes that may not be, and dates that contradict each other. */
    void require(ProjectFacts project, Schedule before, Schedule after, Plan plan) {
        refusals(project, before, after, plan).refuse();
    }

    /** All that is wrong with the change; empty for nothing. */
    List<RuleViolation.Broken> broken(ProjectFacts project, Schedule before, Schedule after, Plan plan) {
        return refusals(project, before, after, plan).found();
    }

    private Refusals refusals(ProjectFacts project, Schedule before, Schedule after, Plan plan) {
        Refusals refusals = new Refusals().atMost(REASON, "reason", plan.reason());
        fixed.check(project, before, after, refusals);
        boolean forecasts = false;
        for (DatedMilestone wanted : after.milestones()) {
            DatedMilestone now = before.milestone(wanted.id());
            if (wanted.differsFrom(now)) {
                change(now, wanted, refusals);
                forecasts |= forecast(now, wanted, refusals);
                planned(now, wanted, before, after, refusals);
            }
        }
        durations.check(before, after, refusals);
        boolean unsaid = plan.reason() == null || plan.reason().isBlank();
        return refusals.when(forecasts && unsaid, "reason", ScheduleRule.FORECAST_REASON_REQUIRED);
    }

    private static void change(DatedMilestone now, DatedMilestone wanted, Refusals refusals) {
        String at = !Objects.equals(now.plannedOn(), wanted.plannedOn())
                ? "planned"
                : !Objects.equals(now.forecastOn(), wanted.forecastOn()) ? "forecast" : "confirmed";
        refusals.when(!now.open(), at + now.no(), ScheduleRule.DATES_ARE_PAST, now.label());
    }

    /** Whether a forecast is given or changed. */
    private boolean forecast(DatedMilestone now, DatedMilestone wanted, Refusals refusals) {
        boolean changed = !Objects.equals(now.forecastOn(), wanted.forecastOn());
        refusals.when(changed && isPast(wanted.forecastOn()), "forecast" + now.no(), ScheduleRule.FORECAST_IN_PAST)
                .when(
                        wanted.confirmed() && wanted.forecastOn() == null,
                        "confirmed" + now.no(),
                        ScheduleRule.NO_FORECAST_TO_CONFIRM);
        return changed && wanted.forecastOn() != null;
    }

    private static void planned(
            DatedMilestone now, DatedMilestone wanted, Schedule before, Schedule after, Refusals refusals) {
        if (!Objects.equals(now.plannedOn(), wanted.plannedOn())) {
            new PlannedOrder(before, after, refusals).requireTyped(wanted);
        }
    }

    private boolean isPast(@Nullable LocalDate date) {
        return date != null && date.isBefore(LocalDate.now(clock));
    }
}
