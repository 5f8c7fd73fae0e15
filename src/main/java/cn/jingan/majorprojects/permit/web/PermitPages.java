package cn.jingan.majorprojects.permit.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.permit.PermitKinds;
import cn.jingan.majorprojects.permit.PermitQueries;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.permit.PermitView;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which permits are recorded, verified, extended and annulled. */
@Controller
class PermitPages {
    private static final String ONE = "redirect:/permits/";

    private final PermitQueries queries;
    private final PermitService service;
    private final PermitKinds kinds;
    private final ProjectQueries projects;
    private final DocumentQueries documents;
    private final Actions actions;
    private final CaseParts parts;
    private final Clock clock;

    PermitPages(
            PermitQueries queries,
            PermitService service,
            PermitKinds kinds,
            ProjectQueries projects,
            DocumentQueries documents,
            Actions actions,
            CaseParts parts,
            Clock clock) {
        this.parts = parts;
        this.queries = queries;
        this.service = service;
        this.kinds = kinds;
        this.projects = projects;
        this.documents = documents;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping("/projects/{code}/permits")
    String list(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        model.addAttribute("permits", queries.ofProject(project.id()));
        model.addAttribute("record", record(actor, project));
        return "permit/list";
    }

    @GetMapping("/projects/{code}/permits/new")
    String recording(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String chosen,
            Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        model.addAllAttributes(actions.shown(actor, new Subject("project", project.id()), "permit.record"));
        if (chosen != null && model.getAttribute("action") instanceof Action action) {
            model.addAttribute("action", action.choosing("kind", chosen));
        }
        return "permit/new";
    }

    @PostMapping("/projects/{code}/permits/new")
    String record(Actor actor, @PathVariable String code, @ModelAttribute PermitForm form) {
        return ONE + service.record(actor, code, form.entry());
    }

    @GetMapping("/permits/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, null, model);
    }

    @GetMapping("/permits/{id}/{step:verify|extend|start|annul}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "permit." + step, model);
    }

    @PostMapping("/permits/{id}/verify")
    String verify(Actor actor, @PathVariable String id, Version version) {
        service.verify(actor, id, version);
        return ONE + id;
    }

    @PostMapping("/permits/{id}/extend")
    String extend(Actor actor, @PathVariable String id, Version version, @ModelAttribute ExtensionForm form) {
        service.extend(actor, id, version, form.extendedOn(), form.validUntil(), form.uploads());
        return ONE + id;
    }

    @PostMapping("/permits/{id}/start")
    String start(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable LocalDate settledOn) {
        service.start(actor, id, version, settledOn);
        return ONE + id;
    }

    @PostMapping("/permits/{id}/annul")
    String annul(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.annul(actor, id, version, reason);
        return ONE + id;
    }

    private @Nullable Action record(Actor actor, ProjectFacts project) {
        return actions.find(actor, new Subject("project", project.id()), "permit.record")
                .orElse(null);
    }

    private String page(Actor actor, String id, @Nullable String name, Model model) {
        PermitView permit = queries.visible(actor, id);
        fill(projects.facts(permit.projectId()), model);
        Subject subject = new Subject("permit", id);
        model.addAttribute("permit", permit);
        model.addAttribute("kind", kinds.find(permit.kind()).orElse(null));
        model.addAttribute("extensions", queries.extensions(id));
        model.addAttribute("documents", documents.of(subject));
        model.addAllAttributes(actions.shown(actor, subject, name));
        return "permit/permit";
    }

    private ProjectFacts fill(ProjectFacts project, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("kinds", kinds);
        model.addAttribute("parts", parts.names(project.id()));
        model.addAttribute("today", LocalDate.now(clock));
        return project;
    }
}
