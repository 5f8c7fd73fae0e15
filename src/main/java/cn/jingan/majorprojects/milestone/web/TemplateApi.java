package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateDraftService;
import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateRow;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The milestone templates for programs; every business post reads them. */
@RestController
@RequestMapping("/api/milestone-templates")
class TemplateApi {
    private final TemplateQueries templates;
    private final TemplateDraftService drafts;
    private final Actions actions;

    TemplateApi(TemplateQueries templates, TemplateDraftService drafts, Actions actions) {
        this.templates = templates;
        this.drafts = drafts;
        this.actions = actions;
    }

    /** A template with its versions and what this person may do with it. */
    record TemplateJson(
            TemplateView template, List<TemplateRow> milestones, List<TemplateView> versions, List<Action> actions) {}

    /** The project whose milestones and durations are taken. */
    record CopyJson(@Nullable String project) {}

    /** The templates in force today. */
    @GetMapping
    Map<String, List<TemplateView>> templates() {
        return Map.of("items", templates.inForce());
    }

    /** One template: the version in force today, or the one asked for. */
    @GetMapping("/{key}")
    TemplateJson template(
            Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable Integer version) {
        TemplateView shown = version == null ? templates.inForce(key) : templates.version(key, version);
        return new TemplateJson(
                shown,
                templates.rows(shown),
                templates.versions(key),
                actions.of(actor, new Subject("milestone-template", key)));
    }

    /** Begins a draft from the newest version. */
    @PostMapping("/{key}/draft")
    @ResponseStatus(HttpStatus.CREATED)
    TemplateView draft(Actor actor, @PathVariable String key) {
        return templates.one(drafts.begin(actor, key));
    }

    /** Begins a draft from a closed project. */
    @PostMapping("/{key}/copy")
    @ResponseStatus(HttpStatus.CREATED)
    TemplateView copy(Actor actor, @PathVariable String key, @RequestBody CopyJson body) {
        return templates.one(drafts.copy(actor, key, body.project()));
    }
}
