package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Verification;
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

/** Milestones for programs. */
@RestController
class MilestoneApi {
    private final MilestoneQueries queries;
    private final MilestoneService service;
    private final ProjectQueries projects;
    private final Actions actions;

    MilestoneApi(MilestoneQueries queries, MilestoneService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    /** A milestone with what this person may do with it. */
    record MilestoneJson(MilestoneView milestone, List<Action> actions) {}

    /** The road map of a project, in its order. */
    @GetMapping("/api/projects/{code}/milestones")
    Map<String, List<MilestoneJson>> roadMap(Actor actor, @PathVariable String code) {
        List<MilestoneView> roadMap =
                queries.roadMap(projects.visible(actor, code).id());
        Map<Subject, List<Action>> allowed =
                actions.of(actor, roadMap.stream().map(MilestoneApi::subject).toList());
        return Map.of(
                "items",
                roadMap.stream()
                        .map(milestone ->
                                new MilestoneJson(milestone, allowed.getOrDefault(subject(milestone), List.of())))
                        .toList());
    }

    /** One milestone. */
    @GetMapping("/api/milestones/{id}")
    MilestoneJson one(Actor actor, @PathVariable String id) {
        MilestoneView milestone = queries.visible(actor, id);
        return new MilestoneJson(milestone, actions.of(actor, subject(milestone)));
    }

    /** Completes a milestone; without files the fields may come as JSON. */
    @PostMapping(path = "/api/milestones/{id}/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    MilestoneJson complete(Actor actor, @PathVariable String id, Version version, @RequestBody CompletionFields body) {
        service.complete(actor, id, version, body.completion());
        return one(actor, id);
    }

    /** Completes a milestone with files. */
    @PostMapping(path = "/api/milestones/{id}/complete", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    MilestoneJson completeWithFiles(
            Actor actor, @PathVariable String id, Version version, @ModelAttribute CompletionForm form) {
        service.complete(actor, id, version, form.completion());
        return one(actor, id);
    }

    /** Verifies a milestone or gives it back. */
    @PostMapping("/api/milestones/{id}/verify")
    MilestoneJson verify(Actor actor, @PathVariable String id, Version version, @RequestBody Verification body) {
        service.verify(actor, id, version, body);
        return one(actor, id);
    }

    private static Subject subject(MilestoneView milestone) {
        return new Subject("milestone", milestone.id());
    }
}
