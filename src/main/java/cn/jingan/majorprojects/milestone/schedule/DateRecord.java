package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the dates of a road map that were found sound, and tells the history and the open tasks of each milestone. */
@Component
class DateRecord {
    private final Schedules schedules;
    private final MilestoneProcess process;
    private final ApplicationEventPublisher events;

    DateRecord(Schedules schedules, MilestoneProcess process, ApplicationEventPublisher events) {
        this.schedules = schedules;
        this.process = process;
        this.events = events;
    }

    /**
     * Makes the road map as wanted.
     *
     * @param reason why a forecast differs
     * @return ids of the milestones that changed
     */
    List<String> write(Acting by, ProjectFacts project, Schedule before, Schedule after, @Nullable String reason) {
        schedules.touch(project.id());
        List<String> changed = new ArrayList<>();
        Map<String, @Nullable LocalDate> planned = new HashMap<>();
        for (DatedMilestone wanted : after.milestones()) {
            DatedMilestone now = before.milestone(wanted.id());
            if (wanted.differsFrom(now)) {
                write(by, project, now, wanted, reason);
                changed.add(wanted.id());
            }
            if (!Objects.equals(now.plannedOn(), wanted.plannedOn())) {
                planned.put(wanted.id(), wanted.plannedOn());
            }
        }
        process.replanned(planned);
        return changed;
    }

    private void write(
            Acting by, ProjectFacts project, DatedMilestone now, DatedMilestone wanted, @Nullable String reason) {
        schedules.updateDates(wanted.id(), wanted.plannedOn(), wanted.forecastOn(), wanted.confirmed());
        boolean planned = !Objects.equals(now.plannedOn(), wanted.plannedOn());
        boolean forecast = !Objects.equals(now.forecastOn(), wanted.forecastOn());
        DomainEvent event =
                DomainEvent.of(by, "milestone.dated", project.code(), "milestone", wanted.id(), wanted.label());
        event = planned ? event.change("plannedOn", now.plannedOn(), wanted.plannedOn()) : event;
        event = forecast ? event.change("forecastOn", now.forecastOn(), wanted.forecastOn()) : event;
        event = now.confirmed() != wanted.confirmed()
                ? event.change("forecastConfirmed", now.confirmed(), wanted.confirmed())
                : event;
        events.publishEvent(forecast ? event.saying(reason) : event);
    }
}
