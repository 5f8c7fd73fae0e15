package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.figure.Figure;
import cn.jingan.majorprojects.gate.figure.FigureQueries;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.shared.Action;
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

/** The pages on which figures are recorded, verified and annulled. */
@Controller
class FigurePages {
    private static final String ONE = "redirect:/figures/";

    private final FigureQueries queries;
    private final FigureService service;
    private final GateSubjects subjects;
    private final DocumentQueries documents;
    private final Actions actions;

    FigurePages(
            FigureQueries queries,
            FigureService service,
            GateSubjects subjects,
            DocumentQueries documents,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.subjects = subjects;
        this.documents = documents;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/figures/new")
    String recording(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String chosen,
            Model model) {
        queries.requireVisible(actor, code);
        GateSubjects.Title project = subjects.titleByCode(code);
        model.addAttribute("project", project);
        model.addAllAttributes(actions.step(actor, new Subject("project", project.id()), "figure.record"));
        if (chosen != null && model.getAttribute("action") instanceof Action action) {
            model.addAttribute("action", action.choosing("kind", chosen));
        }
        return "gate/figure-new";
    }

    @PostMapping("/projects/{code}/figures/new")
    String record(Actor actor, @PathVariable String code, @ModelAttribute FigureForm form) {
        return ONE + service.record(actor, code, form.entry());
    }

    @GetMapping("/figures/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, "", model);
    }

    @GetMapping("/figures/{id}/{step:verify|annul}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "figure." + step, model);
    }

    @PostMapping("/figures/{id}/verify")
    String verify(Actor actor, @PathVariable String id, Version version) {
        service.verify(actor, id, version);
        return ONE + id;
    }

    @PostMapping("/figures/{id}/annul")
    String annul(Actor actor, @PathVariable String id, Version version, @ModelAttribute Reason form) {
        service.annul(actor, id, version, form.reason());
        return ONE + id;
    }

    private String page(Actor actor, String id, String name, Model model) {
        Figure figure = queries.visible(actor, id);
        Subject subject = new Subject("figure", id);
        model.addAttribute("figure", figure);
        model.addAttribute("project", subjects.title(figure.projectId()));
        model.addAttribute("documents", documents.of(subject));
        model.addAllAttributes(actions.shown(actor, subject, name));
        return "gate/figure";
    }
}
