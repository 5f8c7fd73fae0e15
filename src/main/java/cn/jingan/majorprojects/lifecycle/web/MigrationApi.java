package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.migration.CaseView;
import cn.jingan.majorprojects.lifecycle.migration.MigrationQueries;
import cn.jingan.majorprojects.lifecycle.migration.MigrationService;
import cn.jingan.majorprojects.lifecycle.migration.MigrationView;
import cn.jingan.majorprojects.lifecycle.migration.ModelVersions;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Models and migrations for the system administrator's programs. */
@RestController
class MigrationApi {
    private final ModelVersions versions;
    private final MigrationQueries migrations;
    private final MigrationService service;
    private final MigrationDesk desk;
    private final Actions actions;

    MigrationApi(
            ModelVersions versions,
            MigrationQueries migrations,
            MigrationService service,
            MigrationDesk desk,
            Actions actions) {
        this.versions = versions;
        this.migrations = migrations;
        this.service = service;
        this.desk = desk;
        this.actions = actions;
    }

    /** A migration, part of its cases, and what may be done. */
    record MigrationJson(MigrationView migration, Page<CaseView> cases, List<Action> actions) {}

    /** The models with their versions, and the last migrations. */
    @GetMapping("/api/migrations")
    Map<String, List<?>> list() {
        return Map.of("models", versions.all(), "items", migrations.latest());
    }

    @PostMapping("/api/migrations")
    @ResponseStatus(HttpStatus.CREATED)
    MigrationJson prepare(Actor actor, @RequestBody MigrationForm body) {
        return one(actor, desk.prepare(actor, body), null);
    }

    @GetMapping("/api/migrations/{id}")
    MigrationJson one(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String after) {
        return new MigrationJson(
                migrations.one(id), migrations.cases(id, after), actions.of(actor, new Subject("migration", id)));
    }

    @PostMapping("/api/migrations/{id}/submit")
    MigrationJson submit(Actor actor, @PathVariable String id, Version version, @RequestBody MigrationRequest body) {
        service.submit(actor, id, version, body.reason());
        return one(actor, id, null);
    }

    @PostMapping("/api/migrations/{id}/decide")
    MigrationJson decide(Actor actor, @PathVariable String id, Version version, @RequestBody MigrationAnswerForm body) {
        desk.decide(actor, id, version, body);
        return one(actor, id, null);
    }
}
