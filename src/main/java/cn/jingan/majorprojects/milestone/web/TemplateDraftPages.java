package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateApprovalService;
import cn.jingan.majorprojects.milestone.template.TemplateDraftService;
import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionReply;
import cn.jingan.majorprojects.shared.VersionRequest;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The draft of a milestone template, as the system administrators edit, compare and approve it. */
@Controller
@RequestMapping("/template-drafts/{id}")
class TemplateDraftPages {
    private final TemplateQueries templates;
    private final TemplateDraftService drafts;
    private final TemplateApprovalService approvals;
    private final Actions actions;

    TemplateDraftPages(
            TemplateQueries templates,
            TemplateDraftService drafts,
            TemplateApprovalService approvals,
            Actions actions) {
        this.templates = templates;
        this.drafts = drafts;
        this.approvals = approvals;
        this.actions = actions;
    }

    @GetMapping
    String draft(Actor actor, @PathVariable String id, Model model) {
        TemplateView draft = templates.one(id);
        model.addAttribute("draft", draft);
        model.addAttribute("rows", templates.rows(draft));
        model.addAttribute("base", templates.newest(draft.template()));
        model.addAttribute("review", templates.review(draft));
        model.addAttribute("use", templates.use(draft.template()));
        model.addAttribute("actions", actions.of(actor, new Subject("template", id)));
        return "milestone/template-draft";
    }

    @GetMapping("/rows")
    String rows(Actor actor, @PathVariable String id, Model model) {
        TemplateView draft = templates.one(id);
        int rows = templates.rows(draft).size();
        model.addAttribute("draft", draft);
        model.addAttribute(
                "numbers",
                IntStream.rangeClosed(1, rows + TemplateForm.SPARE).boxed().toList());
        actions.find(actor, new Subject("template", id), "template.rows")
                .ifPresent(action -> model.addAttribute("action", action));
        return "milestone/template-rows";
    }

    @PostMapping("/rows")
    String rows(Actor actor, @PathVariable String id, Version version, @RequestParam Map<String, String> sent) {
        drafts.write(actor, id, version, TemplateForm.rows(sent));
        return "redirect:/template-drafts/" + id;
    }

    @GetMapping("/submit")
    String submitForm(Actor actor, @PathVariable String id, Model model) {
        return form(actor, id, "template.submit", model);
    }

    @PostMapping("/submit")
    String submit(Actor actor, @PathVariable String id, Version version, @ModelAttribute VersionRequest form) {
        approvals.submit(actor, id, version, form.validFrom(), form.reason());
        return "redirect:/template-drafts/" + id;
    }

    @GetMapping("/decide")
    String decideForm(Actor actor, @PathVariable String id, Model model) {
        return form(actor, id, "template.decide", model);
    }

    @PostMapping("/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute VersionReply form) {
        form.give(approvals, actor, id, version);
        return "redirect:/template-drafts/" + id;
    }

    @PostMapping("/discard")
    String discard(Actor actor, @PathVariable String id, Version version) {
        approvals.discard(actor, id, version);
        return "redirect:/milestone-templates";
    }

    private String form(Actor actor, String id, String name, Model model) {
        model.addAttribute("title", templates.one(id).name());
        model.addAttribute("back", "/template-drafts/" + id);
        actions.find(actor, new Subject("template", id), name)
                .ifPresent(action -> model.addAttribute("action", action));
        return "form";
    }
}
