package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.waiver.Waiver;
import cn.jingan.majorprojects.gate.waiver.WaiverAnswer;
import cn.jingan.majorprojects.gate.waiver.WaiverQueries;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.gate.waiver.WaiverWanted;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which a waiver is asked for and decided. */
@Controller
class WaiverPages {
    private final WaiverQueries queries;
    private final WaiverService service;
    private final GateQueries gates;
    private final GateSubjects subjects;
    private final Actions actions;

    WaiverPages(
            WaiverQueries queries, WaiverService service, GateQueries gates, GateSubjects subjects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.gates = gates;
        this.subjects = subjects;
        this.actions = actions;
    }

    @GetMapping("/gates/{id}/waivers")
    String asking(Actor actor, @PathVariable String id, Model model) {
        GateFile file = gates.visible(actor, id);
        model.addAttribute("gate", file.gate());
        model.addAttribute("subject", subjects.title(file.gate().projectId()));
        actions.find(actor, new Subject("gate", id), "waiver.ask")
                .ifPresent(action -> model.addAttribute("action", action));
        return "gate/waiver-new";
    }

    @PostMapping("/gates/{id}/waivers")
    String ask(Actor actor, @PathVariable String id, @ModelAttribute WaiverWanted form) {
        return "redirect:/waivers/" + service.ask(actor, id, form);
    }

    @GetMapping("/waivers/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, "", model);
    }

    @GetMapping("/waivers/{id}/decide")
    String deciding(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, "waiver.decide", model);
    }

    @PostMapping("/waivers/{id}/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute WaiverAnswer form) {
        service.decide(actor, id, version, form);
        return "redirect:/?done=waiver.decide";
    }

    private String page(Actor actor, String id, String name, Model model) {
        Waiver waiver = queries.visible(actor, id);
        model.addAttribute("waiver", waiver);
        model.addAttribute("subject", subjects.title(waiver.projectId()));
        model.addAttribute("kind", "waiver.decide");
        model.addAllAttributes(actions.shown(actor, new Subject("waiver", id), name));
        return "gate/waiver";
    }
}
