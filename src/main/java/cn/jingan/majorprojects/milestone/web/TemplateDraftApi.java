package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateApprovalService;
import cn.jingan.majorprojects.milestone.template.TemplateDraftService;
import cn.jingan.majorprojects.milestone.template.TemplateFinding;
import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateReview;
import cn.jingan.majorprojects.milestone.template.TemplateRow;
import cn.jingan.majorprojects.milestone.template.TemplateUse;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionReply;
import cn.jingan.majorprojects.shared.VersionRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of milestone templates for the system administrator's programs. */
@RestController
@RequestMapping("/api/template-drafts/{id}")
class TemplateDraftApi {
    private final TemplateQueries templates;
    private final TemplateDraftService drafts;
    private final TemplateApprovalService approvals;
    private final Actions actions;

    TemplateDraftApi(
            TemplateQueries templates,
            TemplateDraftService drafts,
            TemplateApprovalService approvals,
            Actions actions) {
        this.templates = templates;
        this.drafts = drafts;
        this.approvals = approvals;
        this.actions = actions;
    }

    /** A draft: its milestones, what differs, what is wrong, the running cases, what may be done. */
    record DraftJson(
            TemplateView draft,
            List<TemplateRow> milestones,
            List<VersionComparison.Line<TemplateRow>> differences,
            List<TemplateFinding> findings,
            TemplateUse running,
            List<Action> actions) {}

    @GetMapping
    DraftJson draft(Actor actor, @PathVariable String id) {
        TemplateView draft = templates.one(id);
        TemplateReview review = templates.review(draft);
        return new DraftJson(
                draft,
                templates.rows(draft),
                review.comparison().lines(),
                review.findings(),
                templates.use(draft.template()),
                actions.of(actor, new Subject("template", id)));
    }

    /** The whole grid: {@code name<n>}, {@code stage<n>} and so on for row n. */
    @PostMapping("/rows")
    DraftJson rows(
            Actor actor, @PathVariable String id, Version version, @RequestBody Map<String, @Nullable Object> body) {
        drafts.write(actor, id, version, TemplateForm.rows(body));
        return draft(actor, id);
    }

    @PostMapping("/submit")
    DraftJson submit(Actor actor, @PathVariable String id, Version version, @RequestBody VersionRequest body) {
        approvals.submit(actor, id, version, body.validFrom(), body.reason());
        return draft(actor, id);
    }

    @PostMapping("/decide")
    DraftJson decide(Actor actor, @PathVariable String id, Version version, @RequestBody VersionReply body) {
        body.give(approvals, actor, id, version);
        return draft(actor, id);
    }

    @PostMapping("/discard")
    DraftJson discard(Actor actor, @PathVariable String id, Version version) {
        approvals.discard(actor, id, version);
        return draft(actor, id);
    }
}
