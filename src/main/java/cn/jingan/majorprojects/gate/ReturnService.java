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

/** 会签中退回: a running round is given back, as a whole or to departments, while the others answer on. */
@Service
public class ReturnService {
    private final Gates gates;
    private final GateDesk desk;
    private final RoundService rounds;
    private final FurtherSigners signers;
    private final GateProcess process;
    private final Seats seats;

    ReturnService(
            Gates gates, GateDesk desk, RoundService rounds, FurtherSigners signers, GateProcess process, Seats seats) {
        this.gates = gates;
        this.desk = desk;
        this.rounds = rounds;
        this.signers = signers;
        this.process = process;
        this.seats = seats;
    }

    /** Gives the round back; the gate's row is locked first. */
    @Transactional
    public void giveBack(Actor actor, String gateId, Version seen, GivenBack given) {
        Gate gate = desk.lock(actor, gateId);
        Acting by = desk.headOrDecider(actor, gate, GateRule.NOT_WHO_RETURNS);
        seen.require(gate.version());
        gate.require(GateStatus.SIGNING);
        given.requireSound();
        boolean toDepartments = given.answer() == GivenBack.To.RETURN_DEPARTMENTS;
        List<Signer> chosen = toDepartments ? chosen(gate, given.chosen()) : List.of();
        String reason = String.valueOf(given.reason());
        told(by, gate, given, chosen);
        if (toDepartments) {
            chosen.forEach(signer -> toDepartment(by, gate, signer, reason));
        } else {
            asAWhole(by, gate, given.answer() == GivenBack.To.RETURN_APPLICANT, reason);
        }
    }

    private void told(Acting by, Gate gate, GivenBack given, List<Signer> chosen) {
        List<String> asked = chosen.stream().map(Signer::seat).toList();
        desk.note(by, gate, Kind.RETURNED, given.answer(), asked, String.valueOf(given.reason()));
        desk.tell(GateDesk.event(by, "round.givenBack", gate)
                .change("returnedTo", null, given.answer())
                .change("asked", null, asked.isEmpty() ? null : desk.names(asked))
                .saying(given.reason()));
    }

    private void asAWhole(Acting by, Gate gate, boolean toApplicant, String reason) {
        rounds.stop(gate, toApplicant ? "RETURN_APPLICANT" : "RETURN_COORDINATOR");
        if (toApplicant) {
            gate.recall(reason);
        } else {
            gate.toCoordinator(reason);
        }
        desk.save(gate);
        if (toApplicant) {
            process.recalled(by, gate.id());
        } else {
            process.sentToCoordination(by, gate.id());
        }
    }

    /** The departments' places in the round; refuses one that is not asked or has said nothing yet. */
    private List<Signer> chosen(Gate gate, List<String> departments) {
        List<Signer> round = gates.signers(gate.id()).stream()
                .filter(signer -> signer.status().counts())
                .toList();
        return departments.stream().map(seat -> heard(round, seat)).toList();
    }

    private Signer heard(List<Signer> round, String seat) {
        String name = seats.name(seat);
        Signer signer = round.stream()
                .filter(each -> each.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("departments", GateRule.DEPARTMENT_NOT_ASKED, name));
        if (signer.status() != OpinionStatus.DRAFTED && signer.status() != OpinionStatus.ISSUED) {
            throw RuleViolation.at("departments", GateRule.NOT_ANSWERED_YET, name);
        }
        return signer;
    }

    /** A draft goes back to its handler; who has answered is asked anew, beside those who still answer. */
    private void toDepartment(Acting by, Gate gate, Signer signer, String reason) {
        Opinion opinion = gates.opinion(signer.id()).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        boolean drafted = signer.status() == OpinionStatus.DRAFTED;
        if (drafted) {
            opinion.redraft(reason);
        } else {
            opinion.supersede(OpinionStatus.RETURNED);
        }
        desk.save(opinion);
        if (drafted) {
            process.draftTakenBack(by, opinion.id());
        } else {
            Asked asked = signers.renew(gate, signer, reason);
            process.signerAdded(by, gate.id(), asked.id(), asked.department());
        }
    }
}
