package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.requirement.Requirement;
import cn.jingan.majorprojects.gate.requirement.RequirementApprovalService;
import cn.jingan.majorprojects.gate.requirement.RequirementChoices;
import cn.jingan.majorprojects.gate.requirement.RequirementDraftService;
import cn.jingan.majorprojects.gate.requirement.RequirementEffect;
import cn.jingan.majorprojects.gate.requirement.RequirementEntry;
import cn.jingan.majorprojects.gate.requirement.RequirementForm;
import cn.jingan.majorprojects.gate.requirement.RequirementQueries;
import cn.jingan.majorprojects.gate.requirement.RequirementVersion;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionReply;
import cn.jingan.majorprojects.shared.VersionRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The draft of what gates need, as the system administrators edit, compare and approve it. */
@Controller
@RequestMapping("/requirement-drafts/{id}")
class RequirementDraftPages {
    private final RequirementQueries requirements;
    private final RequirementDraftService drafts;
    private final RequirementApprovalService approvals;
    private final RequirementEffect effect;
    private final RequirementChoices choices;
    private final RequirementForm form;
    private final Actions actions;

    RequirementDraftPages(
            RequirementQueries requirements,
            RequirementDraftService drafts,
            RequirementApprovalService approvals,
            RequirementEffect effect,
            RequirementChoices choices,
            RequirementForm form,
            Actions actions) {
        this.requirements = requirements;
        this.drafts = drafts;
        this.approvals = approvals;
        this.effect = effect;
        this.choices = choices;
        this.form = form;
        this.actions = actions;
    }

    @GetMapping
    String draft(Actor actor, @PathVariable String id, Model model) {
        RequirementVersion draft = requirements.one(id);
        model.addAttribute("draft", draft);
        model.addAttribute("rows", requirements.rows(id));
        model.addAttribute("base", requirements.newest());
        model.addAttribute("review", requirements.review(id));
        model.addAttribute("touched", draft.open() ? effect.touched(id) : List.of());
        RequirementPages.words(model, choices);
        model.addAttribute("actions", actions.of(actor, subject(id)));
        return "gate/requirement-draft";
    }

    @GetMapping("/row")
    String row(
            Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String row, Model model) {
        RequirementVersion draft = requirements.one(id);
        Requirement chosen = row == null || row.isBlank() ? null : chosen(id, row);
        actions.find(actor, subject(id), "requirement.row")
                .ifPresent(action -> model.addAttribute("action", form.of(draft, chosen)));
        if (chosen != null) {
            actions.find(actor, subject(id), "requirement.remove")
                    .ifPresent(action -> model.addAttribute("remove", action).addAttribute("row", chosen.id()));
        }
        return page(draft, model);
    }

    @PostMapping("/row")
    String row(Actor actor, @PathVariable String id, Version version, @ModelAttribute RequirementEntry entry) {
        drafts.write(actor, id, version, entry);
        return "redirect:/requirement-drafts/" + id;
    }

    @PostMapping("/remove")
    String remove(Actor actor, @PathVariable String id, Version version, @RequestParam(defaultValue = "") String row) {
        drafts.remove(actor, id, version, row);
        return "redirect:/requirement-drafts/" + id;
    }

    @GetMapping("/submit")
    String submitting(Actor actor, @PathVariable String id, Model model) {
        return form(actor, id, "requirement.submit", model);
    }

    @PostMapping("/submit")
    String submit(Actor actor, @PathVariable String id, Version version, @ModelAttribute VersionRequest request) {
        approvals.submit(actor, id, version, request.validFrom(), request.reason());
        return "redirect:/requirement-drafts/" + id;
    }

    @GetMapping("/decide")
    String deciding(Actor actor, @PathVariable String id, Model model) {
        return form(actor, id, "requirement.decide", model);
    }

    @PostMapping("/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute VersionReply reply) {
        reply.give(approvals, actor, id, version);
        return "redirect:/requirement-drafts/" + id;
    }

    @PostMapping("/discard")
    String discard(Actor actor, @PathVariable String id, Version version) {
        approvals.discard(actor, id, version);
        return "redirect:/gate-requirements";
    }

    private Requirement chosen(String id, String key) {
        return requirements.rows(id).stream()
                .filter(row -> row.id().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private String form(Actor actor, String id, String name, Model model) {
        actions.find(actor, subject(id), name).ifPresent(action -> model.addAttribute("action", action));
        return page(requirements.one(id), model);
    }

    private static String page(RequirementVersion draft, Model model) {
        model.addAttribute("title", draft.name());
        model.addAttribute("back", "/requirement-drafts/" + draft.id());
        return "form";
    }

    private static Subject subject(String id) {
        return new Subject("requirement", id);
    }
}
