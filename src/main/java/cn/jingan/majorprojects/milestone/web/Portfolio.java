package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The road maps of many projects side by side: four statements for a part of the portfolio, however long it is. */
@Component
class Portfolio {
    private final ProjectQueries projects;
    private final ScheduleQueries schedules;
    private final OrganizationQueries organization;
    private final Clock clock;

    Portfolio(ProjectQueries projects, ScheduleQueries schedules, OrganizationQueries organization, Clock clock) {
        this.projects = projects;
        this.schedules = schedules;
        this.organization = organization;
        this.clock = clock;
    }

    /** The projects this person may see, by code, each with what its dates make of it. */
    @Transactional(readOnly = true)
    public Page<PortfolioLine> lines(Actor actor, PortfolioRequest wanted) {
        ProjectFilter filter = wanted.filter();
        organization.requireKnown(filter.department());
        Page<ProjectRow> page = projects.list(actor, filter, wanted.start(), wanted.rows());
        List<String> ids = page.items().stream().map(ProjectRow::id).toList();
        Map<String, Schedule> found = schedules.of(ids);
        Map<String, Map<Stage, Instant>> entries = projects.stageEntries(ids);
        LocalDate today = LocalDate.now(clock);
        return page.map(project -> PortfolioLine.of(
                project,
                Objects.requireNonNull(found.get(project.id())),
                entries.getOrDefault(project.id(), Map.of()),
                today,
                clock.getZone()));
    }
}
