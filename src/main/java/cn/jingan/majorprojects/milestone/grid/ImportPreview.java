package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.grid.ImportReport.Line;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.Planners;
import cn.jingan.majorprojects.milestone.schedule.PlanningService;
import cn.jingan.majorprojects.milestone.schedule.PlanningService.Outlook;
import cn.jingan.majorprojects.milestone.schedule.ProjectPlan;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at a workbook as things stand now: what each line changes, what moves with it, why any of it is refused. */
@Component
class ImportPreview {
    private final ProjectQueries projects;
    private final ScheduleQueries schedules;
    private final Planners planners;
    private final PlanningService planning;
    private final GridEntry entry;
    private final GridColumns columns;

    ImportPreview(
            ProjectQueries projects,
            ScheduleQueries schedules,
            Planners planners,
            PlanningService planning,
            GridEntry entry,
            GridColumns columns) {
        this.projects = projects;
        this.schedules = schedules;
        this.planners = planners;
        this.planning = planning;
        this.entry = entry;
        this.columns = columns;
    }

    /** The projects among these codes that this person plans, by code. */
    Map<String, ProjectFacts> mine(Actor actor, List<ImportLine> lines) {
        List<String> codes = lines.stream().map(ImportLine::project).distinct().toList();
        if (codes.size() > GridEntry.PROJECTS) {
            throw new RuleViolation(GridRule.GRID_TOO_LARGE, GridEntry.PROJECTS);
        }
        List<String> departments = planners.departments(actor);
        Map<String, ProjectFacts> found = new HashMap<>(projects.visible(actor, codes));
        found.values().removeIf(project -> !departments.contains(project.leadDepartment()));
        return found;
    }

    /** What the workbook would do, or did. */
    ImportReport of(Actor actor, ImportFile file, List<ImportLine> lines) {
        Map<String, ProjectFacts> mine = mine(actor, lines);
        Map<String, Schedule> now =
                schedules.of(mine.values().stream().map(ProjectFacts::id).toList());
        ImportCells cells = new ImportCells(mine, now, columns);
        lines.forEach(cells::add);
        if (file.confirmedAt() != null) {
            List<Line> told = lines.stream()
                    .map(line -> cells.line(line, ImportChange.of(line.outcome()), List.of()))
                    .toList();
            return new ImportReport(file, told, List.of(), List.of(), List.of());
        }
        Map<String, String> sent = cells.sent();
        if (file.reason() != null) {
            sent.put("reason", file.reason());
        }
        List<ProjectPlan> plans = entry.plans(actor, sent);
        return report(file, lines, cells, plans, planning.outlook(actor, plans));
    }

    private static ImportReport report(
            ImportFile file,
            List<ImportLine> lines,
            ImportCells cells,
            List<ProjectPlan> plans,
            List<Outlook> outlooks) {
        Map<String, List<Broken>> refused = outlooks.stream()
                .collect(Collectors.toMap(outlook -> outlook.project().code(), Outlook::refused));
        Map<String, Map<Integer, Plan.Wanted>> wanted = plans.stream()
                .collect(Collectors.toMap(ProjectPlan::code, plan -> plan.plan().wanted().stream()
                        .collect(Collectors.toMap(Plan.Wanted::no, each -> each))));
        List<Line> told = lines.stream()
                .map(line -> cells.told(line, wanted.getOrDefault(line.project(), Map.of()), refused))
                .toList();
        List<Broken> whole = outlooks.stream()
                .flatMap(outlook -> outlook.refused().stream())
                .filter(broken -> Objects.equals(broken.field(), "reason"))
                .distinct()
                .toList();
        return new ImportReport(file, told, whole, outlooks, plans);
    }

    /** What becomes another in a milestone. */
    static List<ImportChange> changes(DatedMilestone now, Plan.Wanted wanted) {
        boolean withdrawn = wanted.forecastOn() == null && now.confirmed();
        return List.of(
                        change("planned", now.plannedOn(), wanted.plannedOn()),
                        change("forecast", now.forecastOn(), wanted.forecastOn()),
                        change("confirmed", now.confirmed(), wanted.confirmed() && !withdrawn))
                .stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static ImportChange change(
            String kind,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        return new ImportChange(
                kind, before == null ? null : before.toString(), after == null ? null : after.toString());
    }
}
