package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Coordination;
import cn.jingan.majorprojects.gate.DecisionService;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages of a gate: its file, and the steps of the lead department and of the leader. */
@Controller
class GatePages {
    private final GateQueries queries;
    private final GateService gates;
    private final DecisionService decisions;
    private final GateDossier dossier;

    GatePages(GateQueries queries, GateService gates, DecisionService decisions, GateDossier dossier) {
        this.queries = queries;
        this.gates = gates;
        this.decisions = decisions;
        this.dossier = dossier;
    }

    @GetMapping("/projects/{code}/gates")
    String list(Actor actor, @PathVariable String code, Model model) {
        dossier.fill(model, actor, code);
        return "gate/list";
    }

    @GetMapping("/gates/{id}")
    String gate(Actor actor, @PathVariable String id, Model model) {
        dossier.fill(model, actor, queries.visible(actor, id), "");
        return "gate/gate";
    }

    @GetMapping("/gates/{id}/{step:prepare|issue|coordinate|decide}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return task(actor, id, "gate." + step, model);
    }

    @PostMapping("/gates/{id}/prepare")
    String prepare(Actor actor, @PathVariable String id, Version version, @ModelAttribute Submission form) {
        gates.prepare(actor, id, version, form);
        return "redirect:/?done=gate.prepare";
    }

    @PostMapping("/gates/{id}/issue")
    String issue(Actor actor, @PathVariable String id, Version version, @ModelAttribute Issuance form) {
        gates.issue(actor, id, version, form);
        return "redirect:/?done=" + (form.returned() ? "gate.return" : "gate.issue");
    }

    @PostMapping("/gates/{id}/coordinate")
    String coordinate(Actor actor, @PathVariable String id, Version version, @ModelAttribute Coordination form) {
        gates.coordinate(actor, id, version, form);
        return "redirect:/?done=gate.coordinate";
    }

    @PostMapping("/gates/{id}/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute DecisionForm form) {
        decisions.decide(actor, id, version, form.given());
        return "redirect:/?done=gate.decide";
    }

    private String task(Actor actor, String id, String kind, Model model) {
        GateFile file = queries.visible(actor, id);
        dossier.fill(model, actor, file, kind);
        return "gate/gate";
    }
}
