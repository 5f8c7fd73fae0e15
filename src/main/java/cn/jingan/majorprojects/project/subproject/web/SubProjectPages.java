package cn.jingan.majorprojects.project.subproject.web;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.subproject.SubProjectEntry;
import cn.jingan.majorprojects.project.subproject.SubProjectQueries;
import cn.jingan.majorprojects.project.subproject.SubProjectService;
import cn.jingan.majorprojects.project.subproject.SubProjectView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which sub-projects are added, changed and removed. */
@Controller
class SubProjectPages {
    private static final String VIEW = "project/subproject";

    private final SubProjectQueries queries;
    private final SubProjectService service;
    private final ProjectQueries projects;
    private final Actions actions;

    SubProjectPages(SubProjectQueries queries, SubProjectService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/sub-projects")
    String adding(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        return page(actor, project, new Subject("project", project.id()), "subproject.add", model);
    }

    @PostMapping("/projects/{code}/sub-projects")
    String add(Actor actor, @PathVariable String code, @ModelAttribute SubProjectEntry form) {
        String ignored = service.add(actor, code, form);
        return overview(code);
    }

    @GetMapping("/sub-projects/{id}")
    String changing(Actor actor, @PathVariable String id, Model model) {
        SubProjectView part = queries.visible(actor, id);
        ProjectFacts project = projects.facts(part.projectId());
        return page(actor, project, new Subject("subproject", id), "subproject.change", model);
    }

    @PostMapping("/sub-projects/{id}")
    String change(Actor actor, @PathVariable String id, Version version, @ModelAttribute SubProjectEntry form) {
        service.change(actor, id, version, form);
        return overview(queries.visible(actor, id).project());
    }

    @GetMapping("/sub-projects/{id}/remove")
    String removing(Actor actor, @PathVariable String id, Model model) {
        SubProjectView part = queries.visible(actor, id);
        ProjectFacts project = projects.facts(part.projectId());
        return page(actor, project, new Subject("subproject", id), "subproject.remove", model);
    }

    @PostMapping("/sub-projects/{id}/remove")
    String remove(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        String project = queries.visible(actor, id).project();
        service.remove(actor, id, version, reason);
        return overview(project);
    }

    private String page(Actor actor, ProjectFacts project, Subject subject, String name, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("name", name);
        model.addAttribute("part", subject.type().equals("project") ? null : queries.visible(actor, subject.id()));
        actions.find(actor, subject, name).ifPresent(action -> model.addAttribute("action", action));
        return VIEW;
    }

    private static String overview(String code) {
        return "redirect:/projects/" + code + "#sub-projects";
    }
}
