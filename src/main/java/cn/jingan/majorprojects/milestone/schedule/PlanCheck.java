package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What dates of a road map must satisfy; each refusal stands at the field of its milestone. */
@Component
class PlanCheck {
    private final Clock clock;

    PlanCheck(Clock clock) {
        this.clock = clock;
    }

    /** Refuses changes that may not be, and dates that contradict each other. */
    void require(Schedule before, Schedule after, Plan plan) {
        Refusals refusals = new Refusals().atMost(500, "reason", plan.reason());
        boolean forecasts = false;
        for (DatedMilestone wanted : after.milestones()) {
            DatedMilestone now = before.milestone(wanted.id());
            boolean planned = !Objects.equals(now.plannedOn(), wanted.plannedOn());
            boolean forecast = !Objects.equals(now.forecastOn(), wanted.forecastOn());
            refusals.when(planned && now.baselineOn() != null, "planned" + now.no(), ScheduleRule.PLANNED_BY_CHANGE)
                    .when(
                            (planned || forecast) && !now.open(),
                            (planned ? "planned" : "forecast") + now.no(),
                            ScheduleRule.DATES_ARE_PAST,
                            now.label())
                    .when(
                            forecast && isPast(wanted.forecastOn()),
                            "forecast" + now.no(),
                            ScheduleRule.FORECAST_IN_PAST);
            forecasts |= forecast && wanted.forecastOn() != null;
            if (planned) {
                requireOrder(after, wanted, refusals);
            }
        }
        boolean unsaid = plan.reason() == null || plan.reason().isBlank();
        refusals.when(forecasts && unsaid, "reason", ScheduleRule.FORECAST_REASON_REQUIRED)
                .refuse();
    }

    private static void requireOrder(Schedule after, DatedMilestone wanted, Refusals refusals) {
        LocalDate own = wanted.plannedOn();
        List<DatedMilestone> first = after.predecessors(wanted.id()).stream()
                .map(after::milestone)
                .filter(before -> isAfter(before.plannedOn(), own))
                .toList();
        first.forEach(before -> refusals.when(
                true,
                "planned" + wanted.no(),
                ScheduleRule.PLANNED_BEFORE_PREDECESSOR,
                before.label(),
                Objects.requireNonNull(before.plannedOn())));
    }

    private static boolean isAfter(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isAfter(other);
    }

    private boolean isPast(@Nullable LocalDate date) {
        return date != null && date.isBefore(LocalDate.now(clock));
    }
}
