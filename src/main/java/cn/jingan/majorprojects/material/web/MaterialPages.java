package cn.jingan.majorprojects.material.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.material.MaterialQueries;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.material.MaterialTypes;
import cn.jingan.majorprojects.material.MaterialView;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which materials are filed, replaced, disclosed and annulled. */
@Controller
class MaterialPages {
    private static final String FILE = "material.file";
    private static final String ONE = "redirect:/materials/";
    private static final int ROWS = 100;

    private final MaterialQueries queries;
    private final MaterialService service;
    private final MaterialTypes types;
    private final ProjectQueries projects;
    private final DocumentQueries documents;
    private final Actions actions;

    MaterialPages(
            MaterialQueries queries,
            MaterialService service,
            MaterialTypes types,
            ProjectQueries projects,
            DocumentQueries documents,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.types = types;
        this.projects = projects;
        this.documents = documents;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/documents")
    String list(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        String only = types.find(type).isPresent() ? type : null;
        Page<MaterialView> page = queries.ofProject(project.id(), only, after, ROWS);
        model.addAttribute("groups", MaterialGroup.of(page.items(), types.all()));
        model.addAttribute("page", page);
        model.addAttribute("type", only);
        model.addAttribute(
                "file",
                actions.find(actor, new Subject("project", project.id()), FILE).orElse(null));
        model.addAttribute("handedIn", documents.ofProject(code, "", ROWS));
        return "material/list";
    }

    @GetMapping("/projects/{code}/documents/new")
    String filing(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String chosen,
            Model model) {
        ProjectFacts project = fill(projects.visible(actor, code), model);
        model.addAllAttributes(actions.step(actor, new Subject("project", project.id()), FILE));
        if (chosen != null && model.getAttribute("action") instanceof Action action) {
            model.addAttribute("action", action.choosing("type", chosen));
        }
        return "material/new";
    }

    @PostMapping("/projects/{code}/documents/new")
    String file(Actor actor, @PathVariable String code, @ModelAttribute MaterialForm form) {
        return ONE + service.file(actor, code, form.entry());
    }

    @GetMapping("/materials/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, null, model);
    }

    @GetMapping("/materials/{id}/{step:replace|disclose|annul}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "material." + step, model);
    }

    @PostMapping("/materials/{id}/replace")
    String replace(Actor actor, @PathVariable String id, Version version, @ModelAttribute MaterialForm form) {
        service.replace(actor, id, version, form.edition());
        return ONE + id;
    }

    @PostMapping("/materials/{id}/disclose")
    String disclose(Actor actor, @PathVariable String id, Version version, @ModelAttribute DisclosureForm form) {
        service.disclose(actor, id, version, form.disclosure(), form.reason());
        return ONE + id;
    }

    @PostMapping("/materials/{id}/annul")
    String annul(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.annul(actor, id, version, reason);
        return ONE + id;
    }

    private String page(Actor actor, String id, @Nullable String name, Model model) {
        MaterialView material = queries.visible(actor, id);
        fill(projects.facts(material.projectId()), model);
        Subject subject = new Subject("material", id);
        model.addAttribute("material", material);
        model.addAttribute("editions", queries.editions(id));
        model.addAllAttributes(actions.shown(actor, subject, name));
        return "material/material";
    }

    private ProjectFacts fill(ProjectFacts project, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("types", types);
        model.addAttribute("things", queries.things(project));
        return project;
    }
}
