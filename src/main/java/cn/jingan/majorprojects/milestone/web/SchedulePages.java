package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.schedule.AdjustedDates;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The road map with its dates as table and chart, and the grid in which the officer changes them. */
@Controller
class SchedulePages {
    private final ScheduleQueries queries;
    private final ScheduleService service;
    private final AdjustedDates adjustments;
    private final ProjectQueries projects;
    private final Clock clock;

    SchedulePages(
            ScheduleQueries queries,
            ScheduleService service,
            AdjustedDates adjustments,
            ProjectQueries projects,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.adjustments = adjustments;
        this.projects = projects;
        this.clock = clock;
    }

    @GetMapping("/projects/{code}/schedule")
    String schedule(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        Schedule schedule = queries.of(project.id());
        LocalDate today = LocalDate.now(clock);
        ScheduleTable table = ScheduleTable.of(
                schedule.rows(), project.stage(), projects.stageEntries(project.id()), clock.getZone());
        model.addAttribute("project", project);
        model.addAttribute("table", table);
        model.addAttribute("chart", GanttChart.of(table.lines(), today));
        model.addAttribute("today", today);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("end", schedule.expectedEnd());
        model.addAttribute("baselines", queries.baselines(project.id(), schedule));
        model.addAttribute("mayPlan", mayPlan(actor, project));
        return "milestone/schedule";
    }

    @GetMapping("/projects/{code}/schedule/edit")
    String grid(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        List<Schedule.Row> rows = queries.of(project.id()).rows();
        model.addAttribute("project", project);
        model.addAttribute("rows", rows);
        if (mayPlan(actor, project)) {
            model.addAttribute("action", ScheduleForm.action(code, queries.version(project.id()), rows));
        }
        return "milestone/schedule-edit";
    }

    @PostMapping("/projects/{code}/schedule/edit")
    String plan(Actor actor, @PathVariable String code, Version version, @RequestParam Map<String, String> sent) {
        List<Schedule.Row> rows = queries.of(projects.visible(actor, code).id()).rows();
        service.plan(actor, code, version, ScheduleForm.plan(sent, rows));
        return "redirect:/projects/" + code + "/schedule";
    }

    /** What the dates in the grid would move; shown while somebody types. */
    /** What a 工期调整 would move that somebody fills in. */
    @GetMapping("/projects/{code}/schedule/adjusted")
    String adjusted(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String milestone,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) boolean shift,
            Model model) {
        model.addAttribute("effect", adjustments.effect(actor, code, milestone, date, shift));
        return "milestone/schedule-effect :: effect";
    }

    @GetMapping("/projects/{code}/schedule/effect")
    String effect(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Model model) {
        List<Schedule.Row> rows = queries.of(projects.visible(actor, code).id()).rows();
        model.addAttribute("effect", service.effect(actor, code, ScheduleForm.plan(sent, rows)));
        return "milestone/schedule-effect :: effect";
    }

    private static boolean mayPlan(Actor actor, ProjectFacts project) {
        return actor.as("OFFICER", project.leadDepartment()).isPresent();
    }
}
