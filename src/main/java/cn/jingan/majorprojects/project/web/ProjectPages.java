package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.project.RecordedDetails;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.programme.ProgrammeQueries;
import cn.jingan.majorprojects.project.subproject.SubProjectQueries;
import cn.jingan.majorprojects.project.subproject.SubProjectView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLights;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of projects and the first page of each. */
@Controller
class ProjectPages {
    private final ProjectQueries projects;
    private final ProjectCriteria criteria;
    private final OrganizationQueries organization;
    private final SubProjectQueries parts;
    private final ProgrammeQueries programmes;
    private final CaseLights lights;
    private final Actions actions;

    ProjectPages(
            ProjectQueries projects,
            ProjectCriteria criteria,
            OrganizationQueries organization,
            SubProjectQueries parts,
            ProgrammeQueries programmes,
            CaseLights lights,
            Actions actions) {
        this.projects = projects;
        this.criteria = criteria;
        this.organization = organization;
        this.parts = parts;
        this.programmes = programmes;
        this.lights = lights;
        this.actions = actions;
    }

    @GetMapping("/projects")
    String list(Actor actor, @Valid @ModelAttribute ProjectListRequest wanted, Model model) {
        ProjectFilter filter = criteria.of(wanted);
        Page<ProjectRow> page = projects.list(actor, filter, wanted.start(), wanted.rows());
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", page);
        model.addAttribute(
                "shown", lights.of(page.items().stream().map(ProjectRow::code).toList()));
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("count", projects.count(actor, filter));
        model.addAttribute("categories", Category.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("runStates", RunState.values());
        model.addAttribute("lights", Light.values());
        model.addAttribute("programmes", programmes.names());
        model.addAttribute("organization", organization);
        return "project/list";
    }

    @GetMapping("/projects/{code}")
    String overview(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        RecordedDetails recorded = projects.recorded(project.id());
        model.addAttribute("recorded", recorded);
        model.addAttribute(
                "names",
                organization.personNames(Stream.of(recorded.recordedBy(), recorded.confirmedBy())
                        .filter(Objects::nonNull)
                        .toList()));
        List<Action> allowed = actions.of(actor, new Subject("project", project.id()));
        model.addAttribute("actions", detailsActions(allowed));
        addParts(actor, project, allowed, model);
        model.addAttribute("around", programmes.around(actor, code));
        model.addAttribute("organization", organization);
        return "project/overview";
    }

    private void addParts(Actor actor, ProjectFacts project, List<Action> allowed, Model model) {
        List<SubProjectView> found = parts.ofProject(project.id());
        Map<Subject, List<Action>> each = actions.of(
                actor,
                found.stream().map(part -> new Subject("subproject", part.id())).toList());
        Map<String, List<Action>> byId = new HashMap<>();
        each.forEach((subject, possible) -> byId.put(subject.id(), possible));
        model.addAttribute("parts", found);
        model.addAttribute("partActions", byId);
        allowed.stream()
                .filter(action -> action.name().equals("subproject.add"))
                .forEach(action -> model.addAttribute("addPart", action));
    }

    private static List<Action> detailsActions(List<Action> allowed) {
        return allowed.stream()
                .filter(action -> action.name().startsWith("details."))
                .toList();
    }
}
