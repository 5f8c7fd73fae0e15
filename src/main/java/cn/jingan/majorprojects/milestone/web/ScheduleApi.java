package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.schedule.AdjustedDates;
import cn.jingan.majorprojects.milestone.schedule.Baseline;
import cn.jingan.majorprojects.milestone.schedule.Effect;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dates of a road map for programs. */
@RestController
class ScheduleApi {
    private final ScheduleQueries queries;
    private final ScheduleService service;
    private final AdjustedDates adjustments;
    private final ProjectQueries projects;

    ScheduleApi(ScheduleQueries queries, ScheduleService service, AdjustedDates adjustments, ProjectQueries projects) {
        this.queries = queries;
        this.service = service;
        this.adjustments = adjustments;
        this.projects = projects;
    }

    /**
     * A schedule.
     *
     * @param version sent back as If-Match
     * @param expectedEnd when the last milestone will be done as things stand; null for unknown
     * @param baselines each with its slip, the oldest first
     */
    record ScheduleJson(
            long version,
            @Nullable LocalDate expectedEnd,
            List<Baseline> baselines,
            List<Schedule.Row> items,
            List<Action> actions) {}

    /** All milestones with their dates, slack and slip. */
    @GetMapping("/api/projects/{code}/schedule")
    ScheduleJson schedule(Actor actor, @PathVariable String code) {
        ProjectFacts project = projects.visible(actor, code);
        Schedule schedule = queries.of(project.id());
        long version = queries.version(project.id());
        boolean mayPlan = actor.as("OFFICER", project.leadDepartment()).isPresent();
        List<Action> actions = mayPlan ? List.of(ScheduleForm.action(code, version, schedule.rows())) : List.of();
        List<Baseline> baselines = queries.baselines(project.id(), schedule);
        return new ScheduleJson(version, schedule.expectedEnd(), baselines, schedule.rows(), actions);
    }

    /** Gives dates: {@code planned<no>}, {@code forecast<no>}; what is not named stays. */
    @PostMapping("/api/projects/{code}/schedule")
    ScheduleJson plan(Actor actor, @PathVariable String code, Version version, @RequestBody Map<String, String> body) {
        List<Schedule.Row> rows = queries.of(projects.visible(actor, code).id()).rows();
        service.plan(actor, code, version, ScheduleForm.plan(body, rows));
        return schedule(actor, code);
    }

    /** What a 工期调整 of that milestone to that day would move, with what follows if {@code shift}; nothing is written. */
    @GetMapping("/api/projects/{code}/schedule/adjusted")
    Effect adjusted(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String milestone,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) boolean shift) {
        return adjustments.effect(actor, code, milestone, date, shift);
    }

    /** What such dates would move; nothing is written. */
    @GetMapping("/api/projects/{code}/schedule/effect")
    Effect effect(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent) {
        List<Schedule.Row> rows = queries.of(projects.visible(actor, code).id()).rows();
        return service.effect(actor, code, ScheduleForm.plan(sent, rows));
    }
}
