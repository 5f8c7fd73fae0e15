package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateDraftService;
import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The milestone templates as officials read them, with the versions they had and will have. */
@Controller
class TemplatePages {
    private final TemplateQueries templates;
    private final TemplateDraftService drafts;
    private final Actions actions;

    TemplatePages(TemplateQueries templates, TemplateDraftService drafts, Actions actions) {
        this.templates = templates;
        this.drafts = drafts;
        this.actions = actions;
    }

    @GetMapping("/milestone-templates")
    String list(Actor actor, Model model) {
        List<TemplateView> inForce = templates.inForce();
        model.addAttribute("templates", inForce);
        model.addAttribute(
                "others",
                inForce.stream()
                        .flatMap(each -> templates.versions(each.template()).stream()
                                .filter(version -> version.open() || isToCome(version, each)))
                        .toList());
        model.addAttribute("administers", actor.holdsAny("SYSTEM_ADMIN"));
        return "milestone/templates";
    }

    @GetMapping("/milestone-templates/{key}")
    String template(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version,
            Model model) {
        TemplateView inForce = templates.inForce(key);
        TemplateView shown = version == null ? inForce : templates.version(key, version);
        model.addAttribute("inForce", inForce);
        model.addAttribute("shown", shown);
        model.addAttribute("rows", templates.rows(shown));
        model.addAttribute("versions", templates.versions(key));
        model.addAttribute("administers", actor.holdsAny("SYSTEM_ADMIN"));
        model.addAttribute("actions", actions.of(actor, new Subject("milestone-template", key)));
        return "milestone/template";
    }

    @PostMapping("/milestone-templates/{key}/draft")
    String draft(Actor actor, @PathVariable String key) {
        return "redirect:/template-drafts/" + drafts.begin(actor, key);
    }

    @GetMapping("/milestone-templates/{key}/copy")
    String copy(Actor actor, @PathVariable String key, Model model) {
        model.addAttribute("title", templates.inForce(key).name());
        model.addAttribute("back", "/milestone-templates/" + key);
        actions.find(actor, new Subject("milestone-template", key), "template.copy")
                .ifPresent(action -> model.addAttribute("action", action));
        return "form";
    }

    @PostMapping("/milestone-templates/{key}/copy")
    String copy(Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable String project) {
        return "redirect:/template-drafts/" + drafts.copy(actor, key, project);
    }

    /** Approved for a day after that of the version in force. */
    private static boolean isToCome(TemplateView version, TemplateView inForce) {
        return version.validFrom() != null && version.validFrom().isAfter(Objects.requireNonNull(inForce.validFrom()));
    }
}
