package cn.jingan.majorprojects.entry.web;

import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryQueries;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.ProposalView;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 初始阶段认定 for programs. */
@RestController
class EntryApi {
    private final EntryQueries queries;
    private final EntryService service;
    private final ProjectQueries projects;
    private final Actions actions;

    EntryApi(EntryQueries queries, EntryService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    /** A proposal with what this person may do with it. */
    record ProposalJson(ProposalView proposal, List<Action> actions) {}

    /** The proposals of a project, newest first. */
    @GetMapping("/api/projects/{code}/entry")
    Map<String, List<ProposalView>> proposals(Actor actor, @PathVariable String code) {
        return Map.of("items", queries.ofProject(projects.visible(actor, code).id()));
    }

    /** Proposes the stage the case enters at. */
    @PostMapping(path = "/api/projects/{code}/entry", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ProposalJson propose(Actor actor, @PathVariable String code, @ModelAttribute ProposalForm form) {
        return one(actor, service.propose(actor, code, form.proposal()));
    }

    /** One proposal. */
    @GetMapping("/api/proposals/{id}")
    ProposalJson one(Actor actor, @PathVariable String id) {
        return new ProposalJson(queries.visible(actor, id), actions.of(actor, new Subject("proposal", id)));
    }

    /** Confirms a proposal or gives it back. */
    @PostMapping("/api/proposals/{id}/confirm")
    ProposalJson confirm(Actor actor, @PathVariable String id, Version version, @RequestBody Confirmation body) {
        service.confirm(actor, id, version, body);
        return one(actor, id);
    }

    /** Proposes again after a return, or takes the proposal back. */
    @PostMapping(path = "/api/proposals/{id}/revise", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ProposalJson revise(Actor actor, @PathVariable String id, Version version, @ModelAttribute ProposalForm form) {
        service.revise(actor, id, version, form.revision());
        return one(actor, id);
    }
}
