package cn.jingan.majorprojects.project.subproject.web;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.subproject.SubProjectEntry;
import cn.jingan.majorprojects.project.subproject.SubProjectQueries;
import cn.jingan.majorprojects.project.subproject.SubProjectService;
import cn.jingan.majorprojects.project.subproject.SubProjectView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sub-projects for programs. */
@RestController
class SubProjectApi {
    private final SubProjectQueries queries;
    private final SubProjectService service;
    private final ProjectQueries projects;
    private final Actions actions;

    SubProjectApi(SubProjectQueries queries, SubProjectService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    /** A sub-project with what this person may do with it. */
    record SubProjectJson(SubProjectView subProject, List<Action> actions) {}

    /** Why one is removed. */
    record Removal(@Nullable String reason) {}

    /** The sub-projects of a project. */
    @GetMapping("/api/projects/{code}/sub-projects")
    Map<String, List<SubProjectJson>> list(Actor actor, @PathVariable String code) {
        List<SubProjectView> parts =
                queries.ofProject(projects.visible(actor, code).id());
        Map<Subject, List<Action>> allowed =
                actions.of(actor, parts.stream().map(SubProjectApi::subject).toList());
        return Map.of(
                "items",
                parts.stream()
                        .map(part -> new SubProjectJson(part, allowed.getOrDefault(subject(part), List.of())))
                        .toList());
    }

    /** Adds one. */
    @PostMapping("/api/projects/{code}/sub-projects")
    SubProjectJson add(Actor actor, @PathVariable String code, @RequestBody SubProjectEntry body) {
        return one(actor, service.add(actor, code, body));
    }

    /** One sub-project. */
    @GetMapping("/api/sub-projects/{id}")
    SubProjectJson one(Actor actor, @PathVariable String id) {
        SubProjectView part = queries.visible(actor, id);
        return new SubProjectJson(part, actions.of(actor, subject(part)));
    }

    /** Records it anew. */
    @PostMapping("/api/sub-projects/{id}")
    SubProjectJson change(Actor actor, @PathVariable String id, Version version, @RequestBody SubProjectEntry body) {
        service.change(actor, id, version, body);
        return one(actor, id);
    }

    /** Takes it out. */
    @PostMapping("/api/sub-projects/{id}/remove")
    Map<String, List<SubProjectJson>> remove(
            Actor actor, @PathVariable String id, Version version, @RequestBody Removal body) {
        String project = queries.visible(actor, id).project();
        service.remove(actor, id, version, body.reason());
        return list(actor, project);
    }

    private static Subject subject(SubProjectView part) {
        return new Subject("subproject", part.id());
    }
}
