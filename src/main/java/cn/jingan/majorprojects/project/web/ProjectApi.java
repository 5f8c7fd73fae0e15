package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLights;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The registry for programs. */
@RestController
class ProjectApi {
    private final ProjectQueries projects;
    private final ProjectCriteria criteria;
    private final OrganizationQueries organization;
    private final CaseLights lights;
    private final Actions actions;

    ProjectApi(
            ProjectQueries projects,
            ProjectCriteria criteria,
            OrganizationQueries organization,
            CaseLights lights,
            Actions actions) {
        this.projects = projects;
        this.criteria = criteria;
        this.organization = organization;
        this.lights = lights;
        this.actions = actions;
    }

    /** The projects this person may see. */
    @GetMapping("/api/projects")
    Page<ProjectJson> list(Actor actor, @Valid @ModelAttribute ProjectListRequest wanted) {
        Page<ProjectRow> page = projects.list(actor, criteria.of(wanted), wanted.start(), wanted.rows());
        List<String> ids = page.items().stream().map(ProjectRow::id).toList();
        Map<String, ProjectFacts> facts = projects.facts(ids);
        Map<Subject, List<Action>> allowed =
                actions.of(actor, ids.stream().map(ProjectApi::subject).toList());
        Map<String, CaseLights.Shown> shown =
                lights.of(page.items().stream().map(ProjectRow::code).toList());
        return page.map(row -> json(
                java.util.Objects.requireNonNull(facts.get(row.id())),
                shown.get(row.code()),
                allowed.getOrDefault(subject(row.id()), List.of())));
    }

    /** One project. */
    @GetMapping("/api/projects/{code}")
    ProjectJson one(Actor actor, @PathVariable String code) {
        ProjectFacts project = projects.visible(actor, code);
        return json(
                project,
                lights.of(List.of(project.code())).get(project.code()),
                actions.of(actor, subject(project.id())));
    }

    private static Subject subject(String id) {
        return new Subject("project", id);
    }

    private ProjectJson json(ProjectFacts project, CaseLights.@Nullable Shown light, List<Action> allowed) {
        return new ProjectJson(
                project.code(),
                project.annexNo(),
                project.name(),
                project.category(),
                given(project.subcategory()),
                given(project.zone()),
                given(project.zoneBasis()),
                project.subdistrict(),
                project.leadDepartment(),
                organization.departmentName(project.leadDepartment()),
                project.route(),
                project.investment(),
                project.stage(),
                project.runState(),
                light == null ? null : light.colour(),
                light == null ? null : light.reason(),
                given(project.note()),
                project.version(),
                allowed);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
