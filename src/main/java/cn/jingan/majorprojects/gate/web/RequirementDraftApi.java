package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.requirement.Requirement;
import cn.jingan.majorprojects.gate.requirement.RequirementApprovalService;
import cn.jingan.majorprojects.gate.requirement.RequirementDraftService;
import cn.jingan.majorprojects.gate.requirement.RequirementEffect;
import cn.jingan.majorprojects.gate.requirement.RequirementEntry;
import cn.jingan.majorprojects.gate.requirement.RequirementFinding;
import cn.jingan.majorprojects.gate.requirement.RequirementQueries;
import cn.jingan.majorprojects.gate.requirement.RequirementReview;
import cn.jingan.majorprojects.gate.requirement.RequirementVersion;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionReply;
import cn.jingan.majorprojects.shared.VersionRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of what gates need, for the system administrator's programs. */
@RestController
@RequestMapping("/api/requirement-drafts/{id}")
class RequirementDraftApi {
    private final RequirementQueries requirements;
    private final RequirementDraftService drafts;
    private final RequirementApprovalService approvals;
    private final RequirementEffect effect;
    private final Actions actions;

    RequirementDraftApi(
            RequirementQueries requirements,
            RequirementDraftService drafts,
            RequirementApprovalService approvals,
            RequirementEffect effect,
            Actions actions) {
        this.requirements = requirements;
        this.drafts = drafts;
        this.approvals = approvals;
        this.effect = effect;
        this.actions = actions;
    }

    /** A draft: its rows, what differs, what is wrong, the gates it would touch, what may be done. */
    record DraftJson(
            RequirementVersion draft,
            List<Requirement> requirements,
            List<VersionComparison.Line<Requirement>> differences,
            List<RequirementFinding> findings,
            List<RequirementEffect.Touched> touched,
            List<Action> actions) {}

    /** The row to be taken out. */
    record RowJson(@Nullable String row) {}

    @GetMapping
    DraftJson draft(Actor actor, @PathVariable String id) {
        RequirementVersion draft = requirements.one(id);
        RequirementReview review = requirements.review(id);
        return new DraftJson(
                draft,
                requirements.rows(id),
                review.comparison().lines(),
                review.findings(),
                draft.open() ? effect.touched(id) : List.of(),
                actions.of(actor, new Subject("requirement", id)));
    }

    @PostMapping("/row")
    DraftJson row(Actor actor, @PathVariable String id, Version version, @RequestBody RequirementEntry body) {
        drafts.write(actor, id, version, body);
        return draft(actor, id);
    }

    @PostMapping("/remove")
    DraftJson remove(Actor actor, @PathVariable String id, Version version, @RequestBody RowJson body) {
        drafts.remove(actor, id, version, body.row() == null ? "" : body.row());
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
