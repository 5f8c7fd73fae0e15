package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Intervention.Kind;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks departments in a round that runs already; the rows are written here, the process is told by the caller. */
@Component
class FurtherSigners {
    private final Gates gates;
    private final GateDesk desk;
    private final Seats seats;
    private final LaterDue later;

    FurtherSigners(Gates gates, GateDesk desk, Seats seats, LaterDue later) {
        this.later = later;
        this.gates = gates;
        this.desk = desk;
        this.seats = seats;
    }

    /** 加签: the round asks one more department. */
    Asked add(Acting by, Gate gate, Consultation wanted) {
        Asked asked = Asked.added(wanted.seat(), edition(gate, wanted.seat()), wanted.question());
        insert(gate, asked);
        told(by, gate, asked, Kind.ADDED, "signer.added");
        return asked;
    }

    /** 前加签, 后加签: a department lets another answer before or after its own opinion. */
    Asked ask(Acting by, Gate gate, String askerId, Origin origin, Consultation wanted) {
        Signer asker = gates.signer(askerId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        Asked asked = Asked.by(asker, origin, wanted.seat(), edition(gate, wanted.seat()), wanted.question());
        insert(gate, asked);
        boolean before = origin == Origin.BEFORE;
        told(
                by,
                gate,
                asked,
                before ? Kind.ASKED_BEFORE : Kind.ASKED_AFTER,
                before ? "signer.askedBefore" : "signer.askedAfter");
        return asked;
    }

    /** Asks a department anew in the running round, its earlier opinion having been taken or given back. */
    Asked renew(Gate gate, Signer earlier, @Nullable String returnedReason) {
        Asked asked = Asked.renewed(earlier, edition(gate, Seat.of(earlier.seat())), returnedReason);
        insert(gate, asked);
        return asked;
    }

    /** Which of the department's opinions in this round the next one is; refuses whom nobody can ask. */
    private int edition(Gate gate, Seat seat) {
        seats.requireAskable(seat);
        requireNotDecider(gate, seat);
        List<Signer> round = gates.signers(gate.id());
        boolean asked = round.stream()
                .anyMatch(signer -> signer.status().counts() && signer.seat().equals(seat.toString()));
        if (asked) {
            throw RuleViolation.at("department", GateRule.ALREADY_ASKED, seats.name(seat.toString()));
        }
        return 1
                + (int) round.stream()
                        .filter(signer -> signer.department().equals(seat.department()))
                        .count();
    }

    /** Who decides is heard last, by the decision itself. */
    private void requireNotDecider(Gate gate, Seat seat) {
        boolean decides = gates.round(gate.id(), gate.roundNo())
                .filter(round -> round.deciderPost().equals(seat.post()))
                .isPresent();
        if (decides) {
            throw RuleViolation.at("post", GateRule.DECIDER_SIGNS, seats.name(seat.toString()));
        }
    }

    private void insert(Gate gate, Asked asked) {
        String round = gates.round(gate.id(), gate.roundNo())
                .map(Round::id)
                .orElseThrow(() -> new RuleViolation(GateRule.GATE_AT_ANOTHER_STEP, gate.status()));
        gates.insertOpinions(round, gate.id(), List.of(asked), later.of(gate));
    }

    private void told(Acting by, Gate gate, Asked asked, Kind kind, String action) {
        String question = String.valueOf(asked.question());
        desk.note(by, gate, kind, null, List.of(asked.seat()), question);
        desk.tell(desk.event(by, action, gate, asked.id(), asked.seat()).saying(question));
    }
}
