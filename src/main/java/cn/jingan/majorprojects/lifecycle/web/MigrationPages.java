package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.migration.CaseView;
import cn.jingan.majorprojects.lifecycle.migration.MigrationQueries;
import cn.jingan.majorprojects.lifecycle.migration.MigrationService;
import cn.jingan.majorprojects.lifecycle.migration.MigrationView;
import cn.jingan.majorprojects.lifecycle.migration.ModelVersions;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Models with their versions, and the migrations of what runs under old ones. */
@Controller
class MigrationPages {
    private final ModelVersions versions;
    private final MigrationQueries migrations;
    private final MigrationService service;
    private final MigrationDesk desk;
    private final MigrationLines lines;
    private final Models models;
    private final Actions actions;

    MigrationPages(
            ModelVersions versions,
            MigrationQueries migrations,
            MigrationService service,
            MigrationDesk desk,
            MigrationLines lines,
            Models models,
            Actions actions) {
        this.versions = versions;
        this.migrations = migrations;
        this.service = service;
        this.desk = desk;
        this.lines = lines;
        this.models = models;
        this.actions = actions;
    }

    @GetMapping("/migrations")
    String list(Model model) {
        List<ModelVersions.Deployed> deployed = versions.all();
        model.addAttribute("models", deployed);
        model.addAttribute(
                "names",
                deployed.stream()
                        .filter(ModelVersions.Deployed::newest)
                        .collect(Collectors.toMap(ModelVersions.Deployed::key, ModelVersions.Deployed::name)));
        model.addAttribute("migrations", migrations.latest());
        return "lifecycle/migrations";
    }

    @GetMapping("/migrations/new")
    String blank(@ModelAttribute MigrationForm form, Model model) {
        String key = form.wantedModel();
        int newest = versions.newestNo(key);
        compare(key, form.wantedVersion(), newest, model);
        model.addAttribute("action", MigrationActions.prepare(key, form.wantedVersion()));
        return "lifecycle/migration-new";
    }

    @PostMapping("/migrations/new")
    String prepare(Actor actor, @ModelAttribute MigrationForm form) {
        return "redirect:/migrations/" + desk.prepare(actor, form);
    }

    @GetMapping("/migrations/{id}")
    String one(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        MigrationView migration = migrations.one(id);
        Page<CaseView> cases = migrations.cases(id, after);
        compare(migration.modelKey(), migration.fromNo(), migration.toNo(), model);
        model.addAttribute("migration", migration);
        model.addAttribute("lines", lines.of(migration, cases.items(), locale));
        model.addAttribute("next", cases.next());
        model.addAttribute("actions", actions.of(actor, new Subject("migration", id)));
        return "lifecycle/migration";
    }

    @GetMapping({"/migrations/{id}/submit", "/migrations/{id}/decide"})
    String form(Actor actor, @PathVariable String id, Model model) {
        MigrationView migration = migrations.one(id);
        model.addAttribute(
                "title", models.diagram(migration.modelKey(), migration.toNo()).name());
        model.addAttribute("back", "/migrations/" + id);
        actions.of(actor, new Subject("migration", id)).forEach(action -> model.addAttribute("action", action));
        return "form";
    }

    @PostMapping("/migrations/{id}/submit")
    String submit(Actor actor, @PathVariable String id, Version version, @ModelAttribute MigrationRequest form) {
        service.submit(actor, id, version, form.reason());
        return "redirect:/migrations/" + id;
    }

    @PostMapping("/migrations/{id}/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute MigrationAnswerForm form) {
        desk.decide(actor, id, version, form);
        return "redirect:/migrations/" + id;
    }

    private void compare(String key, int from, int to, Model model) {
        Diagram before = models.diagram(key, from);
        Diagram after = models.diagram(key, to);
        model.addAttribute("key", key);
        model.addAttribute("name", after.name());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("changes", ModelChanges.between(before, after));
    }
}
