package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses dates that shorten what the law leaves between two milestones; nothing is refused that nobody touched. */
@Component
class StatutoryDurations {
    private final List<StatutoryDuration> all = Seed.rows("statutory-durations").stream()
            .map(row -> new StatutoryDuration(
                    Seed.parts(row.getField("from")),
                    row.getField("to"),
                    Integer.parseInt(row.getField("days")),
                    row.getField("basis")))
            .toList();

    List<StatutoryDuration> all() {
        return all;
    }

    /** Notes each duration that planned dates, or forecasts, would shorten, at the cell that was changed. */
    void check(Schedule before, Schedule after, Refusals refusals) {
        for (StatutoryDuration duration : all) {
            for (DatedMilestone to : named(after, List.of(duration.to()))) {
                for (DatedMilestone from : named(after, duration.from())) {
                    planned(duration, before, from, to, refusals);
                    forecast(duration, before, from, to, refusals);
                }
            }
        }
    }

    private static void planned(
            StatutoryDuration duration, Schedule before, DatedMilestone from, DatedMilestone to, Refusals refusals) {
        LocalDate start = from.actualOn() == null ? from.plannedOn() : from.actualOn();
        boolean here = changed(before, to, DatedMilestone::plannedOn);
        if (here || changed(before, from, DatedMilestone::plannedOn)) {
            note(duration, from, to, start, to.plannedOn(), "planned" + (here ? to : from).no(), refusals);
        }
    }

    private static void forecast(
            StatutoryDuration duration, Schedule before, DatedMilestone from, DatedMilestone to, Refusals refusals) {
        boolean here = changed(before, to, DatedMilestone::forecastOn);
        if (here || changed(before, from, StatutoryDurations::expected)) {
            String kind = here || changed(before, from, DatedMilestone::forecastOn) ? "forecast" : "planned";
            note(duration, from, to, expected(from), to.forecastOn(), kind + (here ? to : from).no(), refusals);
        }
    }

    private static void note(
            StatutoryDuration duration,
            DatedMilestone from,
            DatedMilestone to,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String field,
            Refusals refusals) {
        if (start != null && end != null && to.open() && end.isBefore(start.plusDays(duration.days()))) {
            refusals.when(
                    true,
                    field,
                    ScheduleRule.STATUTORY_DURATION_SHORTENED,
                    to.label(),
                    from.label(),
                    duration.days(),
                    start.plusDays(duration.days()),
                    duration.basis());
        }
    }

    private static @Nullable LocalDate expected(DatedMilestone milestone) {
        if (milestone.actualOn() != null) {
            return milestone.actualOn();
        }
        return milestone.forecastOn() == null ? milestone.plannedOn() : milestone.forecastOn();
    }

    private static boolean changed(
            Schedule before, DatedMilestone milestone, Function<DatedMilestone, @Nullable LocalDate> date) {
        return !Objects.equals(date.apply(before.milestone(milestone.id())), date.apply(milestone));
    }

    private static List<DatedMilestone> named(Schedule schedule, List<String> names) {
        return schedule.milestones().stream()
                .filter(milestone -> names.contains(milestone.name()))
                .toList();
    }
}
