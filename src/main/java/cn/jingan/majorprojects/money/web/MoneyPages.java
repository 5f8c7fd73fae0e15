package cn.jingan.majorprojects.money.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.money.CostView;
import cn.jingan.majorprojects.money.FundingSources;
import cn.jingan.majorprojects.money.MoneyQueries;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.money.MoneySheet;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which figures are read, recorded, confirmed and annulled. */
@Controller
class MoneyPages {
    private static final String RECORD = "cost.record";
    private static final String ONE = "redirect:/costs/";

    private final MoneyQueries queries;
    private final MoneyService service;
    private final FundingSources sources;
    private final ProjectQueries projects;
    private final CaseParts parts;
    private final DocumentQueries documents;
    private final Actions actions;

    MoneyPages(
            MoneyQueries queries,
            MoneyService service,
            FundingSources sources,
            ProjectQueries projects,
            CaseParts parts,
            DocumentQueries documents,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.sources = sources;
        this.projects = projects;
        this.parts = parts;
        this.documents = documents;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/money")
    String money(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        MoneySheet sheet = queries.sheet(project.id());
        model.addAttribute("sheet", sheet);
        model.addAttribute("limit", MoneyFacts.LIMIT);
        model.addAttribute("funding", queries.funding(ofGoverning(sheet)));
        actions.find(actor, new Subject("project", project.id()), RECORD)
                .ifPresent(action -> model.addAttribute("action", action));
        return "money/money";
    }

    private static List<String> ofGoverning(MoneySheet sheet) {
        return sheet.governing().map(MoneySheet.Line::whole).map(CostView::id).stream()
                .toList();
    }

    @GetMapping("/projects/{code}/money/new")
    String recording(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String chosen,
            Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        model.addAllAttributes(actions.step(actor, new Subject("project", project.id()), RECORD));
        if (chosen != null && model.getAttribute("action") instanceof Action action) {
            model.addAttribute("action", action.choosing("kind", chosen));
        }
        return "money/new";
    }

    @PostMapping("/projects/{code}/money/new")
    String record(Actor actor, @PathVariable String code, @ModelAttribute CostForm form) {
        return ONE + service.record(actor, code, form.entry());
    }

    @GetMapping("/costs/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, null, model);
    }

    @GetMapping("/costs/{id}/{step:confirm|annul|study}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "cost." + step, model);
    }

    @PostMapping("/costs/{id}/confirm")
    String confirm(Actor actor, @PathVariable String id, Version version) {
        service.confirm(actor, id, version);
        return ONE + id;
    }

    @PostMapping("/costs/{id}/annul")
    String annul(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.annul(actor, id, version, reason);
        return ONE + id;
    }

    @PostMapping("/costs/{id}/study")
    String study(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate datedOn) {
        service.askStudy(actor, id, version, number, datedOn);
        return ONE + id;
    }

    private String page(Actor actor, String id, @Nullable String name, Model model) {
        CostView cost = queries.visible(actor, id);
        fill(projects.facts(cost.projectId()), model);
        Subject subject = new Subject("cost", id);
        model.addAttribute("cost", cost);
        model.addAttribute("funding", queries.funding(List.of(id)));
        model.addAttribute("documents", documents.of(subject));
        model.addAllAttributes(actions.shown(actor, subject, name));
        return "money/cost";
    }

    private ProjectFacts fill(ProjectFacts project, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("sources", sources);
        model.addAttribute("parts", parts.names(project.id()));
        return project;
    }
}
