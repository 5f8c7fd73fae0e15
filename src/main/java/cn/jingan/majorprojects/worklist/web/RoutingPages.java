package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.NextService;
import cn.jingan.majorprojects.worklist.RoutingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which a task is passed on, and advice is asked for and given. */
@Controller
class RoutingPages {
    private static final String VIEW = "worklist/step";

    private final RoutingService service;
    private final ItemRouting routing;
    private final NextService next;

    RoutingPages(RoutingService service, ItemRouting routing, NextService next) {
        this.next = next;
        this.service = service;
        this.routing = routing;
    }

    @GetMapping("/work-items/{id}/{step:transfer|delegate|next}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        Action action = routing.step(actor, id, model).stream()
                .filter(each -> each.name().equals("item." + step))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        model.addAttribute("action", action);
        return VIEW;
    }

    @PostMapping("/work-items/{id}/transfer")
    String transfer(Actor actor, @PathVariable String id, Version version, @ModelAttribute RoutingForm form) {
        service.transfer(actor, id, version, form.to(), form.reason());
        return "redirect:/?done=item.transfer";
    }

    @PostMapping("/work-items/{id}/delegate")
    String delegate(Actor actor, @PathVariable String id, Version version, @ModelAttribute RoutingForm form) {
        service.delegate(actor, id, version, form.to(), form.question());
        return "redirect:/?done=item.delegate";
    }

    @PostMapping("/work-items/{id}/recall")
    String recall(Actor actor, @PathVariable String id, Version version) {
        service.recall(actor, id, version);
        return "redirect:/?done=item.recall";
    }

    @PostMapping("/work-items/{id}/next")
    String next(Actor actor, @PathVariable String id, Version version, @ModelAttribute RoutingForm form) {
        next.choose(actor, id, version, form.nextHandler());
        return "redirect:/?done=item.next";
    }

    @GetMapping("/work-items/{id}/advise")
    String advise(Actor actor, @PathVariable String id, Model model) {
        routing.advice(actor, id, model);
        return VIEW;
    }

    @PostMapping("/work-items/{id}/advise")
    String advise(Actor actor, @PathVariable String id, @ModelAttribute RoutingForm form) {
        service.advise(actor, id, form.advice());
        return "redirect:/?done=advice.give";
    }
}
