package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionStatus;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which a department's opinion is drafted and issued. */
@Controller
class OpinionPages {
    private final GateQueries queries;
    private final OpinionService opinions;
    private final WithdrawalService withdrawals;
    private final GateDossier dossier;

    OpinionPages(GateQueries queries, OpinionService opinions, WithdrawalService withdrawals, GateDossier dossier) {
        this.queries = queries;
        this.opinions = opinions;
        this.withdrawals = withdrawals;
        this.dossier = dossier;
    }

    @GetMapping("/opinions/{id}/{step:draft|give|consult|take-back|issue}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return task(actor, id, "opinion." + step, model);
    }

    @PostMapping("/opinions/{id}/draft")
    String draft(Actor actor, @PathVariable String id, Version version, @ModelAttribute Draft form) {
        opinions.draft(actor, id, version, form);
        return isLate(id) ? toGate(id) : "redirect:/?done=opinion.draft";
    }

    @PostMapping("/opinions/{id}/give")
    String give(Actor actor, @PathVariable String id, Version version, @ModelAttribute Draft form) {
        opinions.give(actor, id, version, form);
        return isLate(id) ? toGate(id) : "redirect:/?done=opinion.give";
    }

    @PostMapping("/opinions/{id}/consult")
    String consult(Actor actor, @PathVariable String id, Version version, @ModelAttribute Consultation form) {
        opinions.consult(actor, id, version, form);
        return toGate(id);
    }

    @PostMapping("/opinions/{id}/take-back")
    String takeBack(Actor actor, @PathVariable String id, Version version, @ModelAttribute Reason form) {
        withdrawals.takeBack(actor, id, version, form);
        return toGate(id);
    }

    @PostMapping("/opinions/{id}/issue")
    String issue(Actor actor, @PathVariable String id, Version version, @ModelAttribute Issuance form) {
        opinions.issue(actor, id, version, form);
        return isLate(id) ? toGate(id) : "redirect:/?done=" + (form.returned() ? "opinion.return" : "opinion.issue");
    }

    /** To the gate, which shows what became of the opinion. */
    private String toGate(String id) {
        return "redirect:/gates/" + queries.opinion(id).gateId();
    }

    /** Whether the round had closed without it: the words are kept, and the gate's page says so. */
    private boolean isLate(String id) {
        OpinionStatus status = queries.opinion(id).status();
        return status == OpinionStatus.CLOSED || status == OpinionStatus.LATE;
    }

    private String task(Actor actor, String id, String kind, Model model) {
        OpinionView opinion = queries.visibleOpinion(actor, id);
        dossier.fill(model, actor, queries.visible(actor, opinion.gateId()), kind);
        dossier.fill(model, actor, opinion, kind);
        return "gate/gate";
    }
}
