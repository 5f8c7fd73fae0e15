package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.GivenBack;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.Removal;
import cn.jingan.majorprojects.gate.ReturnService;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.Turn;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What can be done inside a running round, for programs; answered with the gate's file. */
@RestController
class RoundApi {
    private final GateApi gates;
    private final SignerService signers;
    private final ReturnService returns;
    private final WithdrawalService withdrawals;

    RoundApi(GateApi gates, SignerService signers, ReturnService returns, WithdrawalService withdrawals) {
        this.gates = gates;
        this.signers = signers;
        this.returns = returns;
        this.withdrawals = withdrawals;
    }

    /** 撤回. */
    @PostMapping("/api/gates/{id}/withdraw")
    GateApi.GateJson withdraw(Actor actor, @PathVariable String id, Version version, @RequestBody Reason body) {
        withdrawals.withdraw(actor, id, version, body);
        return gates.gate(actor, id);
    }

    /** 加签. */
    @PostMapping("/api/gates/{id}/add-signer")
    GateApi.GateJson add(Actor actor, @PathVariable String id, Version version, @RequestBody Consultation body) {
        signers.add(actor, id, version, body);
        return gates.gate(actor, id);
    }

    /** 减签. */
    @PostMapping("/api/gates/{id}/remove-signer")
    GateApi.GateJson remove(Actor actor, @PathVariable String id, Version version, @RequestBody Removal body) {
        signers.remove(actor, id, version, body);
        return gates.gate(actor, id);
    }

    /** 依次会签中提前. */
    @PostMapping("/api/gates/{id}/ask-next")
    GateApi.GateJson askNext(Actor actor, @PathVariable String id, Version version, @RequestBody Turn body) {
        signers.askNext(actor, id, version, body);
        return gates.gate(actor, id);
    }

    /** 会签中退回. */
    @PostMapping("/api/gates/{id}/return")
    GateApi.GateJson giveBack(Actor actor, @PathVariable String id, Version version, @RequestBody GivenBack body) {
        returns.giveBack(actor, id, version, body);
        return gates.gate(actor, id);
    }
}
