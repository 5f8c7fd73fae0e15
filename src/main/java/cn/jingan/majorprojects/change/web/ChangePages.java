package cn.jingan.majorprojects.change.web;

import cn.jingan.majorprojects.change.ChangeFile;
import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.change.ChangeService;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The project's tab 调整, and the pages on which a change is applied for, decided and mended. */
@Controller
class ChangePages {
    private final ChangeQueries queries;
    private final ChangeService service;
    private final ProjectQueries projects;
    private final Actions actions;

    ChangePages(ChangeQueries queries, ChangeService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/changes")
    String list(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        model.addAttribute("files", queries.ofProject(project.id()));
        model.addAttribute("responsibilities", projects.responsibilities(project.id()));
        model.addAttribute(
                "applications",
                actions.of(actor, new Subject("project", project.id())).stream()
                        .filter(action -> action.name().startsWith("change.apply."))
                        .toList());
        return "change/list";
    }

    @GetMapping("/projects/{code}/changes/new")
    String application(Actor actor, @PathVariable String code, @RequestParam ChangeKind kind, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        model.addAttribute("kind", kind);
        actions.find(actor, new Subject("project", project.id()), "change.apply." + kind)
                .ifPresent(action -> model.addAttribute("action", action));
        return "change/new";
    }

    @PostMapping("/projects/{code}/changes/new")
    String apply(Actor actor, @PathVariable String code, @ModelAttribute ChangeForm form) {
        service.apply(actor, code, form.request());
        return "redirect:/?done=change.apply";
    }

    @GetMapping("/changes/{id}")
    String change(Actor actor, @PathVariable String id, Model model) {
        return task(actor, id, "", model);
    }

    @GetMapping("/changes/{id}/{step:approve|revise}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return task(actor, id, "change." + step, model);
    }

    @PostMapping("/changes/{id}/approve")
    String approve(Actor actor, @PathVariable String id, Version version, @ModelAttribute HeadAnswer form) {
        service.approve(actor, id, version, form);
        return "redirect:/?done=change.approve";
    }

    @PostMapping("/changes/{id}/revise")
    String revise(Actor actor, @PathVariable String id, Version version, @ModelAttribute ChangeForm form) {
        service.revise(actor, id, version, form.request());
        return "redirect:/?done=change.revise";
    }

    @PostMapping("/changes/{id}/abandon")
    String abandon(Actor actor, @PathVariable String id, Version version) {
        service.abandon(actor, id, version);
        return "redirect:/?done=change.abandon";
    }

    private String task(Actor actor, String id, String kind, Model model) {
        ChangeFile file = queries.visible(actor, id);
        model.addAttribute("file", file);
        model.addAttribute("project", projects.facts(file.change().projectId()));
        model.addAttribute("kind", kind);
        Subject subject = new Subject("change", id);
        model.addAllAttributes(actions.shown(actor, subject, kind));
        actions.find(actor, subject, "change.abandon").ifPresent(action -> model.addAttribute("abandon", action));
        return "change/change";
    }
}
