package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.requirement.RequirementChoices;
import cn.jingan.majorprojects.gate.requirement.RequirementDraftService;
import cn.jingan.majorprojects.gate.requirement.RequirementQueries;
import cn.jingan.majorprojects.gate.requirement.RequirementVersion;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What gates need, as officials read it, with the versions there were and will be. */
@Controller
class RequirementPages {
    private final RequirementQueries requirements;
    private final RequirementDraftService drafts;
    private final RequirementChoices choices;
    private final Actions actions;

    RequirementPages(
            RequirementQueries requirements,
            RequirementDraftService drafts,
            RequirementChoices choices,
            Actions actions) {
        this.requirements = requirements;
        this.drafts = drafts;
        this.choices = choices;
        this.actions = actions;
    }

    @GetMapping("/gate-requirements")
    String list(Actor actor, @RequestParam(required = false) @Nullable Integer version, Model model) {
        RequirementVersion shown = requirements.version(version);
        model.addAttribute("inForce", requirements.version(null));
        model.addAttribute("shown", shown);
        model.addAttribute("rows", requirements.rows(shown.id()));
        model.addAttribute("versions", requirements.versions());
        words(model, choices);
        model.addAttribute("administers", actor.holdsAny("SYSTEM_ADMIN"));
        model.addAttribute("actions", actions.of(actor, new Subject("requirements", "all")));
        return "gate/requirements";
    }

    @PostMapping("/gate-requirements/draft")
    String draft(Actor actor) {
        return "redirect:/requirement-drafts/" + drafts.begin(actor);
    }

    /** With what rows are shown. */
    static void words(Model model, RequirementChoices choices) {
        model.addAttribute("gates", choices.gates());
        model.addAttribute("templates", choices.templates());
        model.addAttribute("routes", choices.routes());
        model.addAttribute("things", choices.things());
    }
}
