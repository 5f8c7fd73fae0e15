package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.OnlyShows;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.worklist.SeveralActions;
import cn.jingan.majorprojects.worklist.SeveralActions.Step;
import cn.jingan.majorprojects.worklist.SeveralService;
import cn.jingan.majorprojects.worklist.WorkItem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with the tasks that are ticked in the inbox, and the page on which they are passed on. */
@Controller
class SeveralPages {
    private final SeveralService service;
    private final SeveralActions actions;

    SeveralPages(SeveralService service, SeveralActions actions) {
        this.service = service;
        this.actions = actions;
    }

    /** Does the step whose button was pressed, and leads back to where the rows begin. */
    @PostMapping("/")
    String step(
            Actor actor,
            @RequestParam(required = false) @Nullable Step step,
            @Valid @ModelAttribute BoxRequest wanted,
            @ModelAttribute SeveralForm form) {
        if (step == Step.CLAIM) {
            return done(wanted.begin(), "claim", service.claim(actor, form.ticked()));
        }
        if (step == Step.RELEASE) {
            return done(wanted.begin(), "release", service.release(actor, form.ticked()));
        }
        throw RuleViolation.at("step", SharedRule.UNKNOWN_CHOICE);
    }

    /** Leads to where that step is done, as often as one comes back and chooses others. */
    @OnlyShows
    @PostMapping(path = "/", params = "go")
    String lead(Actor actor, @RequestParam Step go, @ModelAttribute SeveralForm form) {
        List<WorkItem> chosen = actions.chosen(actor, form.ids());
        return switch (go) {
            case TRANSFER -> "redirect:" + SeveralActions.transferPage(chosen);
            case FORECAST -> forecast(actions.forecast(actor, chosen));
            default -> throw RuleViolation.at("go", SharedRule.UNKNOWN_CHOICE);
        };
    }

    /** The tasks that can be passed on with the form for it, and those that cannot. */
    @GetMapping("/work-items/several/transfer")
    String transfer(Actor actor, @RequestParam(required = false) @Nullable List<String> item, Model model) {
        List<WorkItem> chosen = actions.chosen(actor, Objects.requireNonNullElse(item, List.of()));
        Map<String, Set<Step>> allowed = actions.allowed(actor, chosen);
        List<WorkItem> fit = chosen.stream()
                .filter(each -> allowed.getOrDefault(each.id(), Set.of()).contains(Step.TRANSFER))
                .toList();
        model.addAttribute("fit", fit);
        model.addAttribute(
                "unfit", chosen.stream().filter(each -> !fit.contains(each)).toList());
        actions.transfer(actor, fit).ifPresent(action -> model.addAttribute("action", action));
        return "worklist/several";
    }

    @PostMapping("/work-items/several/transfer")
    String transfer(Actor actor, @ModelAttribute SeveralForm form) {
        return done(Address.of("/"), "transfer", service.transfer(actor, form.ticked(), form.to(), form.reason()));
    }

    private static String done(Address rows, String verb, int items) {
        return "redirect:" + rows.with("done", "items." + verb).with("several", items);
    }

    private static String forecast(List<String> projects) {
        return "redirect:" + Address.of("/me/schedule").with("only", String.join(",", projects));
    }
}
