package cn.jingan.majorprojects.entry.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryQueries;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.ProposalView;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which the stage a case enters at is proposed, confirmed and mended. */
@Controller
class EntryPages {
    private final EntryQueries queries;
    private final EntryService service;
    private final ProjectQueries projects;
    private final DocumentQueries documents;
    private final Actions actions;

    EntryPages(
            EntryQueries queries,
            EntryService service,
            ProjectQueries projects,
            DocumentQueries documents,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.documents = documents;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/entry")
    String entry(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        fill(model, project, queries.ofProject(project.id()));
        actions.find(actor, new Subject("project", project.id()), "entry.propose")
                .ifPresent(action -> model.addAttribute("action", action));
        return "entry/entry";
    }

    @PostMapping("/projects/{code}/entry")
    String propose(Actor actor, @PathVariable String code, @ModelAttribute ProposalForm form) {
        service.propose(actor, code, form.proposal());
        return "redirect:/?done=entry.propose";
    }

    @GetMapping("/proposals/{id}/{step:confirm|revise}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return task(actor, id, "proposal." + step, model);
    }

    @PostMapping("/proposals/{id}/confirm")
    String confirm(Actor actor, @PathVariable String id, Version version, @ModelAttribute Confirmation form) {
        service.confirm(actor, id, version, form);
        return "redirect:/?done=proposal.confirm";
    }

    @PostMapping("/proposals/{id}/revise")
    String revise(Actor actor, @PathVariable String id, Version version, @ModelAttribute ProposalForm form) {
        service.revise(actor, id, version, form.revision());
        return "redirect:/?done=proposal.revise";
    }

    private String task(Actor actor, String id, String kind, Model model) {
        ProposalView proposal = queries.visible(actor, id);
        fill(model, projects.facts(proposal.projectId()), List.of(proposal));
        model.addAttribute("kind", kind);
        model.addAllAttributes(actions.step(actor, new Subject("proposal", id), kind));
        return "entry/task";
    }

    private void fill(Model model, ProjectFacts project, List<ProposalView> proposals) {
        model.addAttribute("project", project);
        model.addAttribute("proposals", proposals);
        List<Subject> subjects = proposals.stream()
                .map(proposal -> new Subject("proposal", proposal.id()))
                .toList();
        model.addAttribute(
                "documents",
                documents.of(subjects).entrySet().stream()
                        .collect(Collectors.toMap(of -> of.getKey().id(), Map.Entry::getValue)));
    }
}
