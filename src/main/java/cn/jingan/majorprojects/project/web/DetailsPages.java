package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.project.DetailsService;
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

/** The page on which the lead department records what the outline does not list. */
@Controller
class DetailsPages {
    private final ProjectQueries projects;
    private final DetailsService service;
    private final Actions actions;

    DetailsPages(ProjectQueries projects, DetailsService service, Actions actions) {
        this.projects = projects;
        this.service = service;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/details")
    String details(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        actions.find(actor, new Subject("project", project.id()), "details.record")
                .ifPresent(action -> model.addAttribute("action", action));
        return "project/details";
    }

    @PostMapping("/projects/{code}/details")
    String record(Actor actor, @PathVariable String code, Version version, @ModelAttribute DetailsForm form) {
        service.record(actor, code, version, form.details());
        return "redirect:/projects/" + code;
    }

    @PostMapping("/projects/{code}/details/confirm")
    String confirm(Actor actor, @PathVariable String code, Version version) {
        service.confirm(actor, code, version);
        return "redirect:/projects/" + code;
    }
}
