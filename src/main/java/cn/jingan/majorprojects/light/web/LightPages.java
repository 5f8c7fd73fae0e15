package cn.jingan.majorprojects.light.web;

import cn.jingan.majorprojects.light.LightOverride;
import cn.jingan.majorprojects.light.LightOverrideService;
import cn.jingan.majorprojects.light.LightQueries;
import cn.jingan.majorprojects.light.LightView;
import cn.jingan.majorprojects.light.OverrideAnswer;
import cn.jingan.majorprojects.light.OverrideWanted;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseHistory;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that explains a light, and those on which another colour is asked for, decided and ended. */
@Controller
class LightPages {
    private final LightQueries queries;
    private final LightOverrideService service;
    private final ProjectQueries projects;
    private final CaseHistory history;
    private final Actions actions;

    LightPages(
            LightQueries queries,
            LightOverrideService service,
            ProjectQueries projects,
            CaseHistory history,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.history = history;
        this.actions = actions;
    }

    @GetMapping("/projects/{code}/light")
    String light(Actor actor, @PathVariable String code, Model model) {
        LightView view = fill(actor, code, model);
        List<String> subjects = Stream.concat(
                        Stream.of(code), view.overrides().stream().map(LightOverride::id))
                .toList();
        List<CaseHistory.Done> told = new ArrayList<>(history.done(code, subjects));
        Collections.reverse(told);
        model.addAttribute("told", told);
        return "light/light";
    }

    @GetMapping("/projects/{code}/light/override")
    String asking(Actor actor, @PathVariable String code, Model model) {
        fill(actor, code, model);
        return "light/override-new";
    }

    @PostMapping("/projects/{code}/light/override")
    String ask(Actor actor, @PathVariable String code, @ModelAttribute OverrideWanted form) {
        return "redirect:/light-overrides/" + service.ask(actor, code, form);
    }

    @GetMapping("/light-overrides/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, "", model);
    }

    @GetMapping("/light-overrides/{id}/{step:decide|end}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "lightOverride." + step, model);
    }

    @PostMapping("/light-overrides/{id}/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute OverrideAnswer form) {
        service.decide(actor, id, version, form);
        return "redirect:/?done=lightOverride.decide";
    }

    @PostMapping("/light-overrides/{id}/end")
    String end(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.end(actor, id, version, reason);
        return "redirect:/light-overrides/" + id;
    }

    private LightView fill(Actor actor, String code, Model model) {
        LightView view = queries.visible(actor, code);
        model.addAttribute("project", projects.factsByCode(code));
        model.addAttribute("light", view);
        actions.find(actor, new Subject("light", code), "light.override")
                .ifPresent(action -> model.addAttribute("action", action));
        return view;
    }

    private String page(Actor actor, String id, String name, Model model) {
        LightOverride override = queries.visibleOverride(actor, id);
        model.addAttribute("override", override);
        model.addAttribute("project", projects.factsByCode(override.project()));
        model.addAllAttributes(actions.shown(actor, new Subject("lightOverride", id), name));
        return "light/override";
    }
}
