package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.milestone.PlanAdjusted;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.StageEntered;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on the dates of a road map. Each locks the road map first. */
@Service
public class ScheduleService {
    private final Schedules schedules;
    private final ScheduleQueries queries;
    private final Drafting drafting;
    private final PlanCheck check;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScheduleService(
            Schedules schedules,
            ScheduleQueries queries,
            Drafting drafting,
            PlanCheck check,
            ProjectQueries projects,
            OrganizationQueries organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schedules = schedules;
        this.queries = queries;
        this.drafting = drafting;
        this.check = check;
        this.projects = projects;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The officer of the lead department gives planned dates, until the baseline is taken, and forecasts at any time. */
    @Transactional
    public void plan(Actor actor, String code, Version seen, Plan plan) {
        ProjectFacts project = projects.visible(actor, code);
        long version = schedules.lock(project.id()).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        Acting by = planner(actor, project);
        seen.require(version);
        Schedule before = queries.of(project.id());
        Schedule after = drafting.after(project.id(), before, plan);
        check.require(before, after, plan);
        schedules.touch(project.id());
        after.milestones().forEach(wanted -> change(by, project, before.milestone(wanted.id()), wanted, plan.reason()));
    }

    /** What the plan would move; nothing is written. */
    @Transactional(readOnly = true)
    public Effect effect(Actor actor, String code, Plan plan) {
        ProjectFacts project = projects.visible(actor, code);
        Schedule before = queries.of(project.id());
        Schedule after = drafting.after(project.id(), before, plan);
        List<Schedule.Row> now = before.rows();
        List<Schedule.Row> then = after.rows();
        List<Effect.Moved> moved = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Effect.Moved each = moved(now.get(i), then.get(i));
            if (!Objects.equals(each.plannedBefore(), each.plannedAfter())
                    || !Objects.equals(each.expectedBefore(), each.expectedAfter())) {
                moved.add(each);
            }
        }
        return new Effect(moved, before.expectedEnd(), after.expectedEnd());
    }

    /** Takes the planned dates as the baseline when the project enters construction: S2 approved them. */
    @EventListener
    void on(StageEntered entered) {
        if (entered.stage() == Stage.CONSTRUCTION) {
            schedules.insertBaseline(entered.projectId(), "S2", clock.instant());
        }
    }

    /** Takes the planned dates as a new baseline: a 工期调整 approved them. */
    @EventListener
    void on(PlanAdjusted adjusted) {
        schedules.touch(adjusted.projectId());
        schedules.insertBaseline(adjusted.projectId(), "工期调整", clock.instant());
    }

    private Acting planner(Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return actor.as("OFFICER", lead)
                .orElseThrow(() -> new RuleViolation(ScheduleRule.NOT_THE_PLANNER, organization.departmentName(lead)));
    }

    private void change(
            Acting by, ProjectFacts project, DatedMilestone now, DatedMilestone wanted, @Nullable String reason) {
        boolean planned = !Objects.equals(now.plannedOn(), wanted.plannedOn());
        boolean forecast = !Objects.equals(now.forecastOn(), wanted.forecastOn());
        if (!planned && !forecast) {
            return;
        }
        schedules.updateDates(wanted.id(), wanted.plannedOn(), wanted.forecastOn());
        DomainEvent event =
                DomainEvent.of(by, "milestone.dated", project.code(), "milestone", wanted.id(), wanted.label());
        event = planned ? event.change("plannedOn", now.plannedOn(), wanted.plannedOn()) : event;
        event = forecast ? event.change("forecastOn", now.forecastOn(), wanted.forecastOn()) : event;
        events.publishEvent(forecast ? event.saying(reason) : event);
    }

    private static Effect.Moved moved(Schedule.Row now, Schedule.Row then) {
        LocalDate baseline = then.milestone().baselineOn();
        LocalDate expected = then.expectedOn();
        return new Effect.Moved(
                now.milestone().label(),
                now.milestone().plannedOn(),
                then.milestone().plannedOn(),
                now.expectedOn(),
                expected,
                baseline != null && expected != null && expected.isAfter(baseline),
                then.critical());
    }
}
