package cn.jingan.majorprojects.material.web;

import cn.jingan.majorprojects.material.Edition;
import cn.jingan.majorprojects.material.MaterialQueries;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.material.MaterialType;
import cn.jingan.majorprojects.material.MaterialTypes;
import cn.jingan.majorprojects.material.MaterialView;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Materials for programs. */
@RestController
class MaterialApi {
    private static final int MOST = 200;

    private final MaterialQueries queries;
    private final MaterialService service;
    private final MaterialTypes types;
    private final ProjectQueries projects;
    private final Actions actions;

    MaterialApi(
            MaterialQueries queries,
            MaterialService service,
            MaterialTypes types,
            ProjectQueries projects,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.types = types;
        this.projects = projects;
        this.actions = actions;
    }

    /** A material with its editions, the current one first, and what this person may do with it. */
    record MaterialJson(MaterialView material, List<Edition> editions, List<Action> actions) {}

    /** Why it no longer counts. */
    record Annulment(@Nullable String reason) {}

    /** The types of material. */
    @GetMapping("/api/material-types")
    Map<String, List<MaterialType>> types() {
        return Map.of("items", types.all());
    }

    /** The materials of a project, newest first. */
    @GetMapping("/api/projects/{code}/materials")
    Page<MaterialView> list(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return queries.ofProject(projects.visible(actor, code).id(), type, after, limit);
    }

    /** Files one. */
    @PostMapping(path = "/api/projects/{code}/materials", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    MaterialJson file(Actor actor, @PathVariable String code, @ModelAttribute MaterialForm form) {
        return one(actor, service.file(actor, code, form.entry()));
    }

    /** One material. */
    @GetMapping("/api/materials/{id}")
    MaterialJson one(Actor actor, @PathVariable String id) {
        return new MaterialJson(
                queries.visible(actor, id), queries.editions(id), actions.of(actor, new Subject("material", id)));
    }

    /** Files its next edition. */
    @PostMapping(path = "/api/materials/{id}/replace", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    MaterialJson replace(Actor actor, @PathVariable String id, Version version, @ModelAttribute MaterialForm form) {
        service.replace(actor, id, version, form.edition());
        return one(actor, id);
    }

    /** Says whether it is disclosed. */
    @PostMapping("/api/materials/{id}/disclose")
    MaterialJson disclose(Actor actor, @PathVariable String id, Version version, @RequestBody DisclosureForm body) {
        service.disclose(actor, id, version, body.disclosure(), body.reason());
        return one(actor, id);
    }

    /** Declares it void. */
    @PostMapping("/api/materials/{id}/annul")
    MaterialJson annul(Actor actor, @PathVariable String id, Version version, @RequestBody Annulment body) {
        service.annul(actor, id, version, body.reason());
        return one(actor, id);
    }
}
