package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Intervention.Kind;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 加签, 减签 and 提前: departments added to, removed from and moved up in a running round. Each command locks the gate's
 * row first.
 */
@Service
public class SignerService {
    private final Gates gates;
    private final GateDesk desk;
    private final FurtherSigners signers;
    private final GateProcess process;
    private final Seats seats;

    SignerService(Gates gates, GateDesk desk, FurtherSigners signers, GateProcess process, Seats seats) {
        this.gates = gates;
        this.desk = desk;
        this.signers = signers;
        this.process = process;
        this.seats = seats;
    }

    /** Asks one more department; the round waits for it. */
    @Transactional
    public void add(Actor actor, String gateId, Version seen, Consultation wanted) {
        Gate gate = desk.lock(actor, gateId);
        Acting by = desk.headOrDecider(actor, gate, GateRule.NOT_WHO_ADDS);
        seen.require(gate.version());
        gate.require(GateStatus.SIGNING);
        wanted.requireSound();
        Asked asked = signers.add(by, gate, wanted);
        process.signerAdded(by, gateId, asked.id(), asked.department());
    }

    /** Asks a department no longer, together with those it asked before or after its own opinion. */
    @Transactional
    public void remove(Actor actor, String gateId, Version seen, Removal removal) {
        Gate gate = desk.lock(actor, gateId);
        Acting by = desk.headOrDecider(actor, gate, GateRule.NOT_WHO_REMOVES);
        seen.require(gate.version());
        gate.require(GateStatus.SIGNING);
        removal.requireSound();
        List<Signer> round = gates.signers(gateId);
        Signer signer = removable(round, String.valueOf(removal.department()));
        List<Signer> ended = withItsOwn(signer, round);
        gates.end(ended.stream().map(Signer::id).toList(), OpinionStatus.REMOVED);
        String reason = String.valueOf(removal.reason());
        desk.note(by, gate, Kind.REMOVED, null, List.of(signer.seat()), reason);
        desk.tell(desk.event(by, "signer.removed", gate, signer.id(), signer.seat())
                .saying(reason));
        ended.stream()
                .filter(each -> each.status() != OpinionStatus.WAITING)
                .forEach(each -> process.signerRemoved(by, each.id()));
    }

    /** Lets a department that waits be the next to answer, where they answer one after the other (依次). */
    @Transactional
    public void askNext(Actor actor, String gateId, Version seen, Turn wanted) {
        Gate gate = desk.lock(actor, gateId);
        Acting by = desk.headOrDecider(actor, gate, GateRule.NOT_WHO_REORDERS);
        seen.require(gate.version());
        gate.require(GateStatus.SIGNING);
        wanted.requireSound();
        List<Signer> waiting = gates.signers(gateId).stream()
                .filter(each -> each.status() == OpinionStatus.WAITING)
                .toList();
        Signer next = waiting.stream()
                .filter(each -> each.seat().equals(wanted.department()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("department", GateRule.NOT_WAITING));
        inFront(next, waiting);
        String reason = String.valueOf(wanted.reason());
        desk.note(by, gate, Kind.MOVED_UP, null, List.of(next.seat()), reason);
        desk.tell(desk.event(by, "signer.movedUp", gate, next.id(), next.seat()).saying(reason));
    }

    /** The places stay the same, the one takes the first of them and the others move on. */
    private void inFront(Signer next, List<Signer> waiting) {
        List<Signer> order = new ArrayList<>(waiting);
        order.remove(next);
        order.add(0, next);
        for (int place = 0; place < order.size(); place++) {
            gates.turn(order.get(place).id(), waiting.get(place).turn());
        }
    }

    private Signer removable(List<Signer> round, String seat) {
        String name = seats.name(seat);
        Signer signer = round.stream()
                .filter(each -> each.seat().equals(seat))
                .filter(each -> each.status().counts())
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("department", GateRule.DEPARTMENT_NOT_ASKED, name));
        if (!signer.status().open()) {
            throw new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP, signer.status());
        }
        if (signer.origin() == Origin.MATRIX && signer.required()) {
            throw RuleViolation.at("department", GateRule.REQUIRED_BY_TABLE, name);
        }
        if (!new Quorum(round).standsWithout(withItsOwn(signer, round)::contains)) {
            throw RuleViolation.at("department", GateRule.LAST_SIGNER, name);
        }
        return signer;
    }

    /** The signer and the open ones that it or those it asked have asked, the innermost first: nobody waits for them. */
    private static List<Signer> withItsOwn(Signer signer, List<Signer> round) {
        List<Signer> own = new ArrayList<>(List.of(signer));
        for (int at = 0; at < own.size(); at++) {
            String parent = own.get(at).id();
            round.stream().filter(each -> parent.equals(each.parentId())).forEach(own::add);
        }
        Collections.reverse(own);
        return own.stream().filter(each -> each.status().open()).toList();
    }
}
