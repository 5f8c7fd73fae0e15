package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GivenBack;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.Removal;
import cn.jingan.majorprojects.gate.ReturnService;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.Turn;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which something is done inside a running round: the gate's file with another form. */
@Controller
class RoundPages {
    private final GateQueries queries;
    private final SignerService signers;
    private final ReturnService returns;
    private final WithdrawalService withdrawals;
    private final GateDossier dossier;

    RoundPages(
            GateQueries queries,
            SignerService signers,
            ReturnService returns,
            WithdrawalService withdrawals,
            GateDossier dossier) {
        this.queries = queries;
        this.signers = signers;
        this.returns = returns;
        this.withdrawals = withdrawals;
        this.dossier = dossier;
    }

    @GetMapping("/gates/{id}/{step:withdraw|add-signer|remove-signer|ask-next|return}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        dossier.fill(model, actor, queries.visible(actor, id), "gate." + step);
        return "gate/gate";
    }

    @PostMapping("/gates/{id}/withdraw")
    String withdraw(Actor actor, @PathVariable String id, Version version, @ModelAttribute Reason form) {
        withdrawals.withdraw(actor, id, version, form);
        return done(id);
    }

    @PostMapping("/gates/{id}/add-signer")
    String add(Actor actor, @PathVariable String id, Version version, @ModelAttribute Consultation form) {
        signers.add(actor, id, version, form);
        return done(id);
    }

    @PostMapping("/gates/{id}/remove-signer")
    String remove(Actor actor, @PathVariable String id, Version version, @ModelAttribute Removal form) {
        signers.remove(actor, id, version, form);
        return done(id);
    }

    @PostMapping("/gates/{id}/ask-next")
    String askNext(Actor actor, @PathVariable String id, Version version, @ModelAttribute Turn form) {
        signers.askNext(actor, id, version, form);
        return done(id);
    }

    @PostMapping("/gates/{id}/return")
    String giveBack(Actor actor, @PathVariable String id, Version version, @ModelAttribute GivenBack form) {
        returns.giveBack(actor, id, version, form);
        return done(id);
    }

    /** Back to the gate, which shows what became of it. */
    private static String done(String id) {
        return "redirect:/gates/" + id;
    }
}
