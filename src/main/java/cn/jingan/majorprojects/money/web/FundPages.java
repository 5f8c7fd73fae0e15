package cn.jingan.majorprojects.money.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.money.funds.FundQueries;
import cn.jingan.majorprojects.money.funds.FundService;
import cn.jingan.majorprojects.money.funds.Judged;
import cn.jingan.majorprojects.money.funds.PlanEntry;
import cn.jingan.majorprojects.money.funds.PlanService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which months are read, recorded, confirmed and corrected, and plans issued. */
@Controller
class FundPages {
    /** What the page of a project's months offers. */
    private static final List<String> OFFERED = List.of("fundStatement.record", "annualPlan.issue");

    private static final String ONE = "redirect:/fund-statements/";

    private final FundQueries queries;
    private final FundService service;
    private final PlanService plans;
    private final ProjectQueries projects;
    private final DocumentQueries documents;
    private final Actions actions;

    FundPages(
            FundQueries queries,
            FundService service,
            PlanService plans,
            ProjectQueries projects,
            DocumentQueries documents,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.plans = plans;
        this.projects = projects;
        this.documents = documents;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/fund-statements")
    String months(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        model.addAttribute("sheet", queries.sheet(project));
        List<Action> offered = offered(actor, project);
        Subject subject = new Subject("project", project.id());
        model.addAttribute("offered", offered);
        model.addAllAttributes(actions.step(actor, subject, "fundStatement.record", offered));
        return "money/funds";
    }

    private List<Action> offered(Actor actor, ProjectFacts project) {
        return actions.of(actor, new Subject("project", project.id())).stream()
                .filter(action -> OFFERED.contains(action.name()))
                .toList();
    }

    @GetMapping("/projects/{code}/fund-statements/new")
    String recording(Actor actor, @PathVariable String code, Model model) {
        return recording(actor, code, "fundStatement.record", model);
    }

    @PostMapping("/projects/{code}/fund-statements/new")
    String record(Actor actor, @PathVariable String code, @ModelAttribute StatementForm form) {
        return ONE + service.record(actor, code, form.entry());
    }

    @GetMapping("/projects/{code}/annual-plans/new")
    String issuing(Actor actor, @PathVariable String code, Model model) {
        return recording(actor, code, "annualPlan.issue", model);
    }

    @PostMapping("/projects/{code}/annual-plans/new")
    String issue(Actor actor, @PathVariable String code, @ModelAttribute PlanEntry form) {
        plans.issue(actor, code, form);
        return "redirect:/projects/" + code + "/fund-statements";
    }

    @GetMapping("/fund-statements/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, null, model);
    }

    @GetMapping("/fund-statements/{id}/{step:confirm|correct}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "fundStatement." + step, model);
    }

    @PostMapping("/fund-statements/{id}/confirm")
    String confirm(Actor actor, @PathVariable String id, Version version) {
        service.confirm(actor, id, version);
        return ONE + id;
    }

    @PostMapping("/fund-statements/{id}/correct")
    String correct(Actor actor, @PathVariable String id, Version version, @ModelAttribute StatementForm form) {
        return ONE + service.correct(actor, id, version, form.entry());
    }

    private String recording(Actor actor, String code, String name, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        model.addAttribute("name", name);
        model.addAllAttributes(actions.step(actor, new Subject("project", project.id()), name));
        return "money/fund-new";
    }

    private String page(Actor actor, String id, @Nullable String name, Model model) {
        Judged judged = queries.visible(actor, id);
        Subject subject = new Subject("fundStatement", id);
        model.addAttribute("judged", judged);
        model.addAttribute("project", projects.facts(judged.statement().projectId()));
        model.addAttribute("documents", documents.of(subject));
        model.addAllAttributes(actions.shown(actor, subject, name));
        return "money/statement";
    }
}
