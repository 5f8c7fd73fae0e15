package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.project.RecordedDetails;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import jakarta.validation.Valid;
import java.util.List;
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
    private final OrganizationQueries organization;
    private final Actions actions;

    ProjectPages(ProjectQueries projects, OrganizationQueries organization, Actions actions) {
        this.projects = projects;
        this.organization = organization;
        this.actions = actions;
    }

    @GetMapping("/projects")
    String list(Actor actor, @Valid @ModelAttribute ProjectListRequest wanted, Model model) {
        Page<ProjectRow> page = projects.list(actor, wanted.filter(), wanted.start(), wanted.rows());
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", page);
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("count", projects.count(actor, wanted.filter()));
        model.addAttribute("categories", Category.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("runStates", RunState.values());
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
        model.addAttribute("actions", detailsActions(actor, project));
        model.addAttribute("organization", organization);
        return "project/overview";
    }

    private List<Action> detailsActions(Actor actor, ProjectFacts project) {
        return actions.of(actor, new Subject("project", project.id())).stream()
                .filter(action -> action.name().startsWith("details."))
                .toList();
    }
}
