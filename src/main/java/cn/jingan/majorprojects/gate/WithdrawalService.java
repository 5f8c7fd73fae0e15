package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Intervention.Kind;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回 and 收回意见: the applicant takes the submission back before it is decided, a department its opinion while the next
 * step has not acted (默认配置: to open it is not to act). Each command locks the gate's row first.
 */
@Service
public class WithdrawalService {
    private final Gates gates;
    private final GateDesk desk;
    private final RoundService rounds;
    private final FurtherSigners signers;
    private final GateProcess process;

    WithdrawalService(Gates gates, GateDesk desk, RoundService rounds, FurtherSigners signers, GateProcess process) {
        this.gates = gates;
        this.desk = desk;
        this.rounds = rounds;
        this.signers = signers;
        this.process = process;
    }

    /** The applicant withdraws the submission; whoever was asked is asked no longer, what was said stays. */
    @Transactional
    public void withdraw(Actor actor, String gateId, Version seen, Reason reason) {
        Gate gate = desk.lock(actor, gateId);
        Acting by = desk.acting(actor, "OFFICER", gate.leadDepartment(), GateRule.NOT_WHO_WITHDRAWS);
        seen.require(gate.version());
        String why = reason.required();
        boolean signing = gate.status() == GateStatus.SIGNING;
        gate.recall(why);
        if (signing) {
            rounds.stop(gate, "WITHDRAWN");
        }
        desk.save(gate);
        desk.note(by, gate, Kind.WITHDRAWN, null, List.of(), why);
        desk.tell(GateDesk.event(by, "gate.withdrawn", gate).saying(why));
        process.recalled(by, gateId);
    }

    /** A department takes its draft or its issued opinion back. */
    @Transactional
    public void takeBack(Actor actor, String opinionId, Version seen, Reason reason) {
        Gates.Locked locked = desk.lockOpinion(actor, opinionId);
        Gate gate = locked.gate();
        Opinion opinion = locked.opinion();
        boolean draft = opinion.status() == OpinionStatus.DRAFTED;
        Acting by = taker(actor, opinion, draft);
        seen.require(opinion.version());
        gate.applicant().requireNotPreparer(by);
        String why = reason.required();
        if (draft) {
            opinion.takeDraftBack();
        } else {
            requireLatest(gate, opinion);
            opinion.supersede(OpinionStatus.TAKEN_BACK);
        }
        desk.save(opinion);
        told(by, gate, opinion, why);
        askAnew(by, gate, opinion, draft);
    }

    private void told(Acting by, Gate gate, Opinion opinion, String why) {
        desk.note(by, gate, Kind.TAKEN_BACK, null, List.of(opinion.seat()), why);
        desk.tell(desk.event(by, "opinion.takenBack", gate, opinion.id(), opinion.seat())
                .saying(why));
    }

    /** The handler takes a draft back, the head what was issued; a handler who comes too late is told so. */
    private Acting taker(Actor actor, Opinion opinion, boolean draft) {
        String department = opinion.department();
        String post = opinion.post();
        if (post != null) {
            return desk.acting(actor, post, department, GateRule.NOT_WHO_GIVES);
        }
        if (draft) {
            return desk.acting(actor, "HANDLER", department, GateRule.NOT_THE_DRAFTER);
        }
        boolean tooLate = actor.as("HEAD", department).isEmpty()
                && actor.as("HANDLER", department).isPresent();
        if (tooLate) {
            throw new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP, opinion.status());
        }
        return desk.acting(actor, "HEAD", department, GateRule.NOT_THE_ISSUER);
    }

    /** The draft is the handler's again; what was issued is asked for anew, in the running round or in one of its own. */
    private void askAnew(Acting by, Gate gate, Opinion opinion, boolean draft) {
        if (draft) {
            process.draftTakenBack(by, opinion.id());
        } else if (gate.status() == GateStatus.SIGNING) {
            Signer earlier = gates.signer(opinion.id()).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
            Asked asked = signers.renew(gate, earlier, null);
            process.signerAdded(by, gate.id(), asked.id(), asked.department());
        } else {
            gate.askAlone(opinion.seat());
            desk.save(gate);
            process.askedAgain(by, gate.id());
        }
    }

    /** Refuses unless the department's last word can still be taken back: nobody has acted on it. */
    private void requireLatest(Gate gate, Opinion opinion) {
        boolean reachable =
                switch (gate.status()) {
                    case SIGNING, COORDINATING, DECIDING -> true;
                    case PREPARING, ISSUING, CLOSED, CANCELLED -> false;
                };
        String latest = gates.answers(gate.id(), gate.submission()).stream()
                .filter(answered -> answered.seat().equals(opinion.seat()))
                .filter(answered -> answered.status().counts())
                .map(Gates.Answered::id)
                .reduce((first, second) -> second)
                .orElse("");
        if (!reachable || !latest.equals(opinion.id()) || gates.actedSince(opinion.id())) {
            throw new RuleViolation(GateRule.NOTHING_TO_TAKE_BACK);
        }
    }
}
