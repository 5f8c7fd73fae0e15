package cn.jingan.majorprojects.project.intake.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.intake.IntakeQueries;
import cn.jingan.majorprojects.project.intake.IntakeService;
import cn.jingan.majorprojects.project.intake.IntakeView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
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

/** The pages that lead through an application: fill in, look over, submit. */
@Controller
class IntakePages {
    private static final Subject ALL = new Subject("intakes", "all");
    private static final int ROWS = 50;

    private final IntakeQueries queries;
    private final IntakeService service;
    private final DocumentQueries documents;
    private final OrganizationQueries organization;
    private final Actions actions;

    IntakePages(
            IntakeQueries queries,
            IntakeService service,
            DocumentQueries documents,
            OrganizationQueries organization,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.documents = documents;
        this.organization = organization;
        this.actions = actions;
    }

    @GetMapping("/intakes")
    String list(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        Page<IntakeView> page = queries.list(actor, after, ROWS);
        model.addAttribute("page", page);
        model.addAttribute("next", page.next() == null ? null : "/intakes?after=" + page.next());
        model.addAttribute("draft", actions.find(actor, ALL, "intake.draft").orElse(null));
        model.addAttribute("organization", organization);
        return "project/intakes";
    }

    @GetMapping("/intakes/new")
    String drafting(Actor actor, Model model) {
        return form(actor, ALL, "intake.draft", null, model);
    }

    @PostMapping("/intakes/new")
    String draft(Actor actor, @ModelAttribute IntakeForm form) {
        return page(service.draft(actor, form.proposal()));
    }

    @GetMapping("/intakes/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        IntakeView intake = queries.visible(actor, id);
        Subject subject = new Subject("intake", id);
        model.addAttribute("intake", intake);
        model.addAttribute("missing", queries.missing(intake));
        model.addAttribute("papers", documents.of(subject));
        model.addAttribute("actions", actions.of(actor, subject));
        model.addAttribute("organization", organization);
        return "project/intake";
    }

    @GetMapping("/intakes/{id}/edit")
    String editing(Actor actor, @PathVariable String id, Model model) {
        return form(actor, new Subject("intake", id), "intake.save", queries.visible(actor, id), model);
    }

    @PostMapping("/intakes/{id}/edit")
    String edit(Actor actor, @PathVariable String id, Version version, @ModelAttribute IntakeForm form) {
        service.save(actor, id, version, form.proposal());
        return page(id);
    }

    @PostMapping("/intakes/{id}/submit")
    String submit(Actor actor, @PathVariable String id, Version version) {
        service.submit(actor, id, version);
        return page(id);
    }

    @GetMapping("/intakes/{id}/supplement")
    String supplementing(Actor actor, @PathVariable String id, Model model) {
        IntakeView intake = queries.visible(actor, id);
        Subject subject = new Subject("intake", id);
        String name = actions.find(actor, subject, "intake.reopen").isPresent() ? "intake.reopen" : "intake.supplement";
        return form(actor, subject, name, intake, model);
    }

    @PostMapping("/intakes/{id}/supplement")
    String supplement(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.supplement(actor, id, version, reason);
        return page(id) + "/edit";
    }

    @PostMapping("/intakes/{id}/discard")
    String discard(Actor actor, @PathVariable String id, Version version) {
        service.discard(actor, id, version);
        return "redirect:/intakes";
    }

    private String form(Actor actor, Subject subject, String name, @Nullable IntakeView intake, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("intake", intake);
        actions.find(actor, subject, name).ifPresent(action -> model.addAttribute("action", action));
        return "project/intake-form";
    }

    private static String page(String id) {
        return "redirect:/intakes/" + id;
    }
}
