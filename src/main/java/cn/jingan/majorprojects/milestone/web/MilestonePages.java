package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Verification;
import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which milestones are completed and verified, and the road map of a project. */
@Controller
class MilestonePages {
    private final MilestoneQueries queries;
    private final TemplateQueries templates;
    private final MilestoneService service;
    private final ProjectQueries projects;
    private final DocumentQueries documents;
    private final Actions actions;
    private final NextSteps nextSteps;

    MilestonePages(
            MilestoneQueries queries,
            TemplateQueries templates,
            MilestoneService service,
            ProjectQueries projects,
            DocumentQueries documents,
            Actions actions,
            NextSteps nextSteps) {
        this.queries = queries;
        this.templates = templates;
        this.service = service;
        this.projects = projects;
        this.documents = documents;
        this.actions = actions;
        this.nextSteps = nextSteps;
    }

    @GetMapping("/projects/{code}/milestones")
    String roadMap(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        model.addAttribute("project", project);
        model.addAttribute("begunWith", templates.begunWith(project.id()).orElse(null));
        model.addAttribute(
                "mayChange",
                actions.find(actor, new Subject("roadMap", project.id()), "roadMap.add")
                        .isPresent());
        List<MilestoneView> milestones = queries.roadMap(project.id());
        model.addAttribute("roadMap", RoadMapTable.of(project.stage(), milestones));
        model.addAttribute("filed", filed(milestones));
        return "milestone/roadmap";
    }

    /** How many files each has, by id; one without is absent. */
    private Map<String, Integer> filed(List<MilestoneView> milestones) {
        Map<String, Integer> files = new HashMap<>();
        documents
                .of(milestones.stream()
                        .map(each -> new Subject("milestone", each.id()))
                        .toList())
                .forEach((milestone, found) -> files.put(milestone.id(), found.size()));
        return files;
    }

    @GetMapping("/milestones/{id}/{step:complete|verify}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return task(actor, id, "milestone." + step, model);
    }

    @PostMapping("/milestones/{id}/complete")
    String complete(Actor actor, @PathVariable String id, Version version, @ModelAttribute CompletionForm form) {
        service.complete(actor, id, version, form.completion());
        return "redirect:/?done=milestone.complete";
    }

    @PostMapping("/milestones/{id}/verify")
    String verify(Actor actor, @PathVariable String id, Version version, @ModelAttribute Verification form) {
        service.verify(actor, id, version, form);
        return "redirect:/?done="
                + (form.answer() == Verification.Answer.RETURNED ? "milestone.return" : "milestone.verify");
    }

    private String task(Actor actor, String id, String kind, Model model) {
        MilestoneView milestone = queries.visible(actor, id);
        Subject subject = new Subject("milestone", id);
        ProjectFacts project = projects.facts(milestone.projectId());
        model.addAttribute("kind", kind);
        model.addAttribute("milestone", milestone);
        model.addAttribute("project", project);
        model.addAttribute("documents", documents.of(subject));
        model.addAttribute("predecessors", queries.predecessors(id));
        model.addAttribute("successors", queries.successors(id));
        model.addAttribute("steps", nextSteps.after(kind, milestone, project));
        model.addAllAttributes(actions.step(actor, subject, kind));
        return "milestone/task";
    }
}
