package cn.jingan.majorprojects.change.web;

import cn.jingan.majorprojects.change.ChangeFile;
import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.change.ChangeService;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Responsibility;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes for programs. */
@RestController
class ChangeApi {
    private final ChangeQueries queries;
    private final ChangeService service;
    private final ProjectQueries projects;
    private final Actions actions;

    ChangeApi(ChangeQueries queries, ChangeService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    /** A change with what this person may do with it. */
    record ChangeJson(ChangeFile file, List<Action> actions) {}

    /**
     * The changes of a project.
     *
     * @param items newest first
     * @param responsibilities who led the project from when to when, oldest first
     */
    record ChangesJson(List<ChangeFile> items, List<Responsibility> responsibilities) {}

    /** The changes of a project. */
    @GetMapping("/api/projects/{code}/changes")
    ChangesJson changes(Actor actor, @PathVariable String code) {
        String id = projects.visible(actor, code).id();
        return new ChangesJson(queries.ofProject(id), projects.responsibilities(id));
    }

    /** Applies for a change. */
    @PostMapping(path = "/api/projects/{code}/changes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ChangeJson apply(Actor actor, @PathVariable String code, @ModelAttribute ChangeForm form) {
        return one(actor, service.apply(actor, code, form.request()));
    }

    /** One change. */
    @GetMapping("/api/changes/{id}")
    ChangeJson one(Actor actor, @PathVariable String id) {
        return new ChangeJson(queries.visible(actor, id), actions.of(actor, new Subject("change", id)));
    }

    /** 部门负责人决定. */
    @PostMapping("/api/changes/{id}/approve")
    ChangeJson approve(Actor actor, @PathVariable String id, Version version, @RequestBody HeadAnswer body) {
        service.approve(actor, id, version, body);
        return one(actor, id);
    }

    /** 补正. */
    @PostMapping(path = "/api/changes/{id}/revise", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ChangeJson revise(Actor actor, @PathVariable String id, Version version, @ModelAttribute ChangeForm form) {
        service.revise(actor, id, version, form.request());
        return one(actor, id);
    }

    /** 撤回申请. */
    @PostMapping("/api/changes/{id}/abandon")
    ChangeJson abandon(Actor actor, @PathVariable String id, Version version) {
        service.abandon(actor, id, version);
        return one(actor, id);
    }
}
