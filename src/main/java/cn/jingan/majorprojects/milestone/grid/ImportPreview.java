package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.grid.ImportReport.Line;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.Planners;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a workbook as things stand now: what each line changes, what moves with it, why any of it is refused. */
@Component
class ImportPreview {
    private final ProjectQueries projects;
    private final ScheduleQueries schedules;
    private final Planners planners;
    private final GridService saving;
    private final OrganizationQueries organization;
    private final GridEntry entry;
    private final GridColumns columns;

    ImportPreview(
            ProjectQueries projects,
            ScheduleQueries schedules,
            Planners planners,
            GridService saving,
            OrganizationQueries organization,
            GridEntry entry,
            GridColumns columns) {
        this.projects = projects;
        this.schedules = schedules;
        this.planners = planners;
        this.saving = saving;
        this.organization = organization;
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
        ImportCells cells = new ImportCells(mine, now, columns, new ImportOwners(organization, now.values()));
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
        List<GridPlan> plans = entry.plans(actor, sent);
        return report(file, lines, cells, plans, saving.outlook(actor, plans));
    }

    private static ImportReport report(
            ImportFile file,
            List<ImportLine> lines,
            ImportCells cells,
            List<GridPlan> plans,
            List<GridOutlook> outlooks) {
        Map<String, List<Broken>> refused = outlooks.stream()
                .collect(Collectors.toMap(outlook -> outlook.project().code(), GridOutlook::refused));
        Map<String, GridPlan> wanted = plans.stream().collect(Collectors.toMap(GridPlan::code, plan -> plan));
        List<Line> told = lines.stream()
                .map(line ->
                        cells.told(line, wanted.get(line.project()), refused.getOrDefault(line.project(), List.of())))
                .toList();
        List<Broken> whole = outlooks.stream()
                .flatMap(outlook -> outlook.refused().stream())
                .filter(broken -> Objects.equals(broken.field(), "reason"))
                .distinct()
                .toList();
        return new ImportReport(file, told, whole, outlooks, plans);
    }

    /** What becomes another in a milestone. */
    static List<ImportChange> changes(DatedMilestone now, GridPlan plan) {
        Stream<ImportChange> dates = plan.dates().plan().wanted().stream()
                .filter(wanted -> wanted.no() == now.no())
                .flatMap(wanted -> dates(now, wanted));
        MilestoneShare share = plan.shares().wanted().get(now.no());
        Stream<ImportChange> shares = share == null
                ? Stream.empty()
                : Stream.of(
                        change("owner", now.ownerId(), share.ownerId()),
                        change("weight", now.weight(), share.weight()));
        return Stream.concat(dates, shares)
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Stream<ImportChange> dates(DatedMilestone now, Plan.Wanted wanted) {
        boolean withdrawn = wanted.forecastOn() == null && now.confirmed();
        return Stream.of(
                change("planned", now.plannedOn(), wanted.plannedOn()),
                change("forecast", now.forecastOn(), wanted.forecastOn()),
                change("confirmed", now.confirmed(), wanted.confirmed() && !withdrawn));
    }

    private static ImportChange change(String kind, @Nullable Object before, @Nullable Object after) {
        return new ImportChange(
                kind, before == null ? null : before.toString(), after == null ? null : after.toString());
    }
}
