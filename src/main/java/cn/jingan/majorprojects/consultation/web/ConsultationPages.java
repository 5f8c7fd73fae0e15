package cn.jingan.majorprojects.consultation.web;

import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.ConsultationView;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
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

/** The pages on which a question is asked, answered and concluded. */
@Controller
class ConsultationPages {
    private final ConsultationQueries queries;
    private final ConsultationService service;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final Actions actions;

    ConsultationPages(
            ConsultationQueries queries,
            ConsultationService service,
            ProjectQueries projects,
            OrganizationQueries organization,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.organization = organization;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/consultations")
    String list(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        model.addAttribute("consultations", queries.ofProject(project.id()));
        model.addAttribute(
                "ask",
                actions.find(actor, new Subject("project", project.id()), "consultation.ask")
                        .orElse(null));
        return "consultation/list";
    }

    @GetMapping("/projects/{code}/consultations/new")
    String asking(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        model.addAllAttributes(actions.step(actor, new Subject("project", project.id()), "consultation.ask"));
        return "consultation/ask";
    }

    @PostMapping("/projects/{code}/consultations/new")
    String ask(Actor actor, @PathVariable String code, @ModelAttribute Question form) {
        return "redirect:/consultations/" + service.ask(actor, code, form);
    }

    @GetMapping("/consultations/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, new Subject("consultation", id), null, model);
    }

    @GetMapping("/consultations/{id}/{step:conclude|stop}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, new Subject("consultation", id), "consultation." + step, model);
    }

    @PostMapping("/consultations/{id}/conclude")
    String conclude(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String conclusion) {
        service.conclude(actor, id, version, conclusion);
        return "redirect:/?done=consultation.conclude";
    }

    @PostMapping("/consultations/{id}/stop")
    String stop(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String nextHandler) {
        service.stop(actor, id, version, reason, nextHandler);
        return "redirect:/consultations/" + id;
    }

    @GetMapping("/answers/{id}/give")
    String giving(Actor actor, @PathVariable String id, Model model) {
        String consultation = queries.answer(id).consultationId();
        return page(actor, consultation, new Subject("answer", id), "answer.give", model);
    }

    @PostMapping("/answers/{id}/give")
    String give(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String nextHandler) {
        service.give(actor, id, version, answer, nextHandler);
        return "redirect:/?done=answer.give";
    }

    private String page(Actor actor, String id, Subject subject, @Nullable String name, Model model) {
        ConsultationView found = queries.visible(actor, id);
        fill(projects.facts(found.projectId()), model);
        model.addAttribute("consultation", found);
        model.addAttribute("answers", queries.answers(id));
        model.addAttribute("kind", name);
        model.addAttribute("subjectId", subject.id());
        model.addAttribute("actions", actions.of(actor, new Subject("consultation", id)));
        if (name != null) {
            model.addAllAttributes(actions.step(actor, subject, name));
        }
        return "consultation/consultation";
    }

    private ProjectFacts fill(ProjectFacts project, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("organization", organization);
        return project;
    }
}
