package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.schedule.Planners;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects under way of whose lead department somebody is officer, with their milestones: five statements a page. */
@Service
public class OfficerGrid {
    /** Projects on a page. */
    public static final int PROJECTS = 20;
    /** Projects looked through for a page, where milestones are left out; the next page goes on behind them. */
    private static final int LOOKED_THROUGH = 200;

    private final ProjectQueries projects;
    private final ScheduleQueries schedules;
    private final Planners planners;
    private final GridRows rows;
    private final Clock clock;

    OfficerGrid(ProjectQueries projects, ScheduleQueries schedules, Planners planners, GridRows rows, Clock clock) {
        this.projects = projects;
        this.schedules = schedules;
        this.planners = planners;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether this person plans any projects. */
    public boolean mine(Actor actor) {
        return !planners.departments(actor).isEmpty();
    }

    /** Refuses whoever plans none. */
    public void requireMine(Actor actor) {
        if (!mine(actor)) {
            throw new RuleViolation(ScheduleRule.OFFICERS_PLAN);
        }
    }

    /** The person as an officer, for what concerns no single project. */
    Acting officer(Actor actor) {
        return planners.departments(actor).stream()
                .findFirst()
                .flatMap(department -> actor.as("OFFICER", department))
                .orElseThrow(() -> new RuleViolation(ScheduleRule.OFFICERS_PLAN));
    }

    /**
     * A page of projects, by code.
     *
     * @param after code of the project after which it begins; null for the first page
     */
    @Transactional(readOnly = true)
    public Page<GridProject> page(Actor actor, GridFilter filter, @Nullable String after) {
        int read = filter.ofMilestones() ? LOOKED_THROUGH : PROJECTS;
        Page<ProjectRow> found =
                projects.led(actor, planners.departments(actor), filter.projects(), filter.only(), after, read);
        List<String> ids = found.items().stream().map(ProjectRow::id).toList();
        if (!filter.ofMilestones() || ids.isEmpty()) {
            return found.map(all(ids)::of);
        }
        Map<String, Set<String>> wanted = rows.matching(ids, filter, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        GridRows.Match::projectId, Collectors.mapping(GridRows.Match::id, Collectors.toSet())));
        Page<ProjectRow> shown = first(found, wanted.keySet());
        Found all = all(shown.items().stream().map(ProjectRow::id).toList());
        return shown.map(project -> all.of(project, Objects.requireNonNull(wanted.get(project.id()))));
    }

    /** Every page, one after the other. */
    public void each(Actor actor, GridFilter filter, Consumer<GridProject> to) {
        String after = null;
        do {
            Page<GridProject> page = page(actor, filter, after);
            page.items().forEach(to);
            after = page.next();
        } while (after != null);
    }

    private static Page<ProjectRow> first(Page<ProjectRow> found, Set<String> wanted) {
        List<ProjectRow> with = found.items().stream()
                .filter(project -> wanted.contains(project.id()))
                .toList();
        return with.size() > PROJECTS ? Page.of(with, PROJECTS, ProjectRow::code) : new Page<>(with, found.next());
    }

    private Found all(List<String> ids) {
        return new Found(schedules.of(ids), schedules.versions(ids));
    }

    private record Found(Map<String, Schedule> schedules, Map<String, Long> versions) {

        GridProject of(ProjectRow project) {
            return of(project, rows(project));
        }

        GridProject of(ProjectRow project, Set<String> wanted) {
            List<Schedule.Row> some = rows(project).stream()
                    .filter(row -> wanted.contains(row.milestone().id()))
                    .toList();
            return of(project, some);
        }

        private GridProject of(ProjectRow project, List<Schedule.Row> shown) {
            int weights = rows(project).stream()
                    .map(row -> row.milestone().weight())
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .sum();
            return new GridProject(project, versions.getOrDefault(project.id(), 0L), weights, shown);
        }

        private List<Schedule.Row> rows(ProjectRow project) {
            return Objects.requireNonNull(schedules.get(project.id())).rows();
        }
    }
}
