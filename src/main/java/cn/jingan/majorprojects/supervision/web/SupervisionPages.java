package cn.jingan.majorprojects.supervision.web;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.SupervisionOrder;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.supervision.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The project's tab 督办, and the pages on which an order is issued, answered, verified and withdrawn. */
@Controller
class SupervisionPages {
    private final SupervisionQueries queries;
    private final SupervisionService service;
    private final OrderTimeline timeline;
    private final ProjectQueries projects;
    private final Actions actions;
    private final Clock clock;

    SupervisionPages(
            SupervisionQueries queries,
            SupervisionService service,
            OrderTimeline timeline,
            ProjectQueries projects,
            Actions actions,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.timeline = timeline;
        this.projects = projects;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping("/projects/{code}/supervisions")
    String list(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        model.addAttribute("orders", queries.ofProject(project.id()));
        model.addAttribute("today", LocalDate.now(clock));
        issue(actor, project).ifPresent(action -> model.addAttribute("issue", action));
        return "supervision/list";
    }

    @GetMapping("/projects/{code}/supervisions/new")
    String issuing(
            Actor actor, @PathVariable String code, @RequestParam(required = false) @Nullable String of, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        Optional<Action> action = of == null
                ? issue(actor, project)
                : actions.find(actor, new Subject("supervision", of), "supervision.raise");
        action.ifPresent(found -> model.addAttribute("action", found));
        return "supervision/new";
    }

    @PostMapping("/projects/{code}/supervisions/new")
    String issue(Actor actor, @PathVariable String code, @ModelAttribute OrderWanted form) {
        return "redirect:/supervisions/" + service.issue(actor, code, form);
    }

    @GetMapping("/supervisions/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, "", model);
    }

    @GetMapping("/supervisions/{id}/{step:answer|verify|withdraw}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "supervision." + step, model);
    }

    @PostMapping("/supervisions/{id}/answer")
    String answer(Actor actor, @PathVariable String id, Version version, @ModelAttribute ReplyForm form) {
        service.answer(actor, id, version, form.given());
        return "redirect:/?done=supervision.answer";
    }

    @PostMapping("/supervisions/{id}/verify")
    String verify(Actor actor, @PathVariable String id, Version version, @ModelAttribute Verdict form) {
        service.verify(actor, id, version, form);
        return "redirect:/?done=supervision.verify";
    }

    @PostMapping("/supervisions/{id}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.withdraw(actor, id, version, reason);
        return "redirect:/supervisions/" + id;
    }

    private Optional<Action> issue(Actor actor, ProjectFacts project) {
        return actions.find(actor, new Subject("project", project.id()), "supervision.issue");
    }

    private String page(Actor actor, String id, String name, Model model) {
        SupervisionOrder order = queries.visible(actor, id);
        model.addAttribute("order", order);
        model.addAttribute("project", projects.facts(order.projectId()));
        model.addAttribute("timeline", timeline.of(order));
        model.addAttribute("from", queries.escalated(order).orElse(null));
        model.addAttribute("raised", queries.raisedFrom(id));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAllAttributes(actions.shown(actor, new Subject("supervision", id), name));
        return "supervision/order";
    }
}
