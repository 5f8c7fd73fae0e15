package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.CaseLights;
import cn.jingan.majorprojects.shared.CaseProgress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands above every page of a project; templates ask for it by the project's code. */
@Component("projectHeader")
class ProjectHeader {
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final CaseProgress progress;
    private final CaseLights lights;
    private final MessageSource messages;
    private final Clock clock;

    ProjectHeader(
            ProjectQueries projects,
            OrganizationQueries organization,
            CaseProgress progress,
            CaseLights lights,
            MessageSource messages,
            Clock clock) {
        this.projects = projects;
        this.organization = organization;
        this.progress = progress;
        this.lights = lights;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The header.
     *
     * @param lead name of the lead department
     * @param subdistrict name of the subdistrict; empty for 未认定
     * @param whens since when each reached stage, or that it lay before the system, by its name
     * @param waiting what is open now, most urgent first
     * @param light that is shown, and why; null for none
     */
    public record View(
            ProjectFacts project,
            String lead,
            String subdistrict,
            Map<String, String> whens,
            List<CaseProgress.Waiting> waiting,
            CaseLights.@Nullable Shown light) {}

    /** The header of that project; the page has looked whether it may be seen. */
    public View of(String projectId) {
        ProjectFacts project = projects.facts(projectId);
        Map<String, String> whens = new HashMap<>();
        String before = messages.getMessage("project.before", null, LocaleContextHolder.getLocale());
        projects.beforeSystem(projectId).forEach(stage -> whens.put(stage.name(), before));
        projects.stageEntries(projectId).forEach((stage, at) -> whens.put(stage.name(), day(at)));
        if (!project.runState().admitted()) {
            whens.remove(Stage.RESERVE.name());
        }
        String subdistrict = project.subdistrict();
        return new View(
                project,
                organization.departmentName(project.leadDepartment()),
                subdistrict == null ? "" : organization.departmentName(subdistrict),
                whens,
                progress.openTasks(projectId),
                lights.of(List.of(project.code())).get(project.code()));
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).toString();
    }
}
