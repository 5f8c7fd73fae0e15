package cn.jingan.majorprojects.permit.web;

import cn.jingan.majorprojects.permit.PermitExtension;
import cn.jingan.majorprojects.permit.PermitKind;
import cn.jingan.majorprojects.permit.PermitKinds;
import cn.jingan.majorprojects.permit.PermitQueries;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.permit.PermitState;
import cn.jingan.majorprojects.permit.PermitView;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Permits for programs. */
@RestController
class PermitApi {
    private final PermitQueries queries;
    private final PermitService service;
    private final PermitKinds kinds;
    private final ProjectQueries projects;
    private final Actions actions;
    private final Clock clock;

    PermitApi(
            PermitQueries queries,
            PermitService service,
            PermitKinds kinds,
            ProjectQueries projects,
            Actions actions,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.kinds = kinds;
        this.projects = projects;
        this.actions = actions;
        this.clock = clock;
    }

    /** A permit with how it stands today, its extensions and what this person may do with it. */
    record PermitJson(PermitView permit, PermitState state, List<PermitExtension> extensions, List<Action> actions) {}

    /** When the works started. */
    record Start(@Nullable LocalDate settledOn) {}

    /** Why it no longer counts. */
    record Annulment(@Nullable String reason) {}

    /** The kinds of permit with the rules on their validity. */
    @GetMapping("/api/permit-kinds")
    Map<String, List<PermitKind>> kinds() {
        return Map.of("items", kinds.all());
    }

    /** The permits of a project. */
    @GetMapping("/api/projects/{code}/permits")
    Map<String, List<PermitView>> list(Actor actor, @PathVariable String code) {
        return Map.of("items", queries.ofProject(projects.visible(actor, code).id()));
    }

    /** Records one. */
    @PostMapping(path = "/api/projects/{code}/permits", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PermitJson record(Actor actor, @PathVariable String code, @ModelAttribute PermitForm form) {
        return one(actor, service.record(actor, code, form.entry()));
    }

    /** One permit. */
    @GetMapping("/api/permits/{id}")
    PermitJson one(Actor actor, @PathVariable String id) {
        PermitView permit = queries.visible(actor, id);
        return new PermitJson(
                permit,
                permit.state(LocalDate.now(clock)),
                queries.extensions(id),
                actions.of(actor, new Subject("permit", id)));
    }

    /** Verifies it. */
    @PostMapping("/api/permits/{id}/verify")
    PermitJson verify(Actor actor, @PathVariable String id, Version version) {
        service.verify(actor, id, version);
        return one(actor, id);
    }

    /** Records an extension. */
    @PostMapping(path = "/api/permits/{id}/extend", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PermitJson extend(Actor actor, @PathVariable String id, Version version, @ModelAttribute ExtensionForm form) {
        service.extend(actor, id, version, form.extendedOn(), form.validUntil(), form.uploads());
        return one(actor, id);
    }

    /** Records that the works started on it. */
    @PostMapping("/api/permits/{id}/start")
    PermitJson start(Actor actor, @PathVariable String id, Version version, @RequestBody Start body) {
        service.start(actor, id, version, body.settledOn());
        return one(actor, id);
    }

    /** Declares it void. */
    @PostMapping("/api/permits/{id}/annul")
    PermitJson annul(Actor actor, @PathVariable String id, Version version, @RequestBody Annulment body) {
        service.annul(actor, id, version, body.reason());
        return one(actor, id);
    }
}
