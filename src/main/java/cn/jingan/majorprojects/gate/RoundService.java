package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.DecisionTables.Level;
import cn.jingan.majorprojects.gate.DecisionTables.Matrix;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of sign-off: opened under the tables of the day, closed when enough departments have answered. */
@Service
public class RoundService {
    private static final String COORDINATE = "COORDINATE";
    private static final String DECIDE = "DECIDE";

    private final Gates gates;
    private final GateDesk desk;
    private final DecisionTables tables;
    private final Parties parties;
    private final LaterDue later;
    private final OrganizationQueries organization;
    private final Clock clock;

    RoundService(
            Gates gates,
            GateDesk desk,
            DecisionTables tables,
            Parties parties,
            LaterDue later,
            OrganizationQueries organization,
            Clock clock) {
        this.gates = gates;
        this.desk = desk;
        this.tables = tables;
        this.parties = parties;
        this.later = later;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * A round as it was opened.
     *
     * @param departments asked in it
     * @param outcome ASK, or where it leads straight on to: COORDINATE or DECIDE
     */
    public record Opened(List<String> departments, String outcome) {}

    /** What follows an opinion that came back. */
    public enum Settlement {
        /** 返回: the round waits for the others, or for nobody. */
        RETURNED,
        /** 依次到下一家. */
        NEXT,
        /** 已达要求: nobody further is waited for. */
        ENOUGH
    }

    /**
     * What follows an opinion that came back, and which opinion is asked for next.
     *
     * @param next id of the opinion whose turn it is; null when it is nobody's
     */
    public record Settled(Settlement settlement, @Nullable String next) {}

    /**
     * Freezes who is asked and under which table versions; the process calls this.
     *
     * @param model version of the model that each opinion follows
     */
    @Transactional
    public Opened open(String gateId, GateSubject subject, String model) {
        Gate gate = desk.lock(gateId);
        return gate.nextReason().asks() ? ask(gate, subject, model) : passOn(gate);
    }

    private Opened ask(Gate gate, GateSubject subject, String model) {
        Matrix matrix = tables.matrix(gate.kind(), subject);
        Level level = tables.level(gate.kind(), subject);
        Parties.Resolved resolved = parties.resolve(matrix.parties(), subject, gate.nextReason(), gate.asked());
        if (resolved.asked().isEmpty()) {
            throw new RuleViolation(GateRule.NOBODY_TO_ASK);
        }
        gate.openRound();
        Round round = round(gate, matrix, level, resolved.unresolved());
        gates.insertRound(round);
        gates.insertOpinions(round.id(), gate.id(), resolved.asked(), null);
        desk.save(gate);
        List<String> asked = resolved.asked().stream().map(Asked::seat).toList();
        desk.tell(GateDesk.event(Acting.SYSTEM, "round.opened", gate)
                .change("asked", null, desk.names(asked))
                .change("decidingPost", null, level.post())
                .under(matrix.version(), level.version(), model));
        return new Opened(
                resolved.asked().stream().map(Asked::department).distinct().toList(), "ASK");
    }

    private Round round(Gate gate, Matrix matrix, Level level, String unresolved) {
        LocalDate due = organization.workingDays().plus(LocalDate.now(clock), level.signOffDays());
        return new Round(
                Ids.next(),
                gate.id(),
                gate.roundNo(),
                gate.submission(),
                gate.nextReason(),
                unresolved,
                matrix.version(),
                level.version(),
                level.post(),
                level.basis(),
                due,
                level.decisionDays(),
                level.batch(),
                gate.advice(),
                gate.statement(),
                clock.instant(),
                null,
                null);
    }

    /** Locks the gate until the end of the transaction: for what the process does to it by itself. */
    @Transactional
    public void hold(String gateId) {
        desk.lock(gateId);
    }

    /** Locks the gate that the opinion belongs to. */
    @Transactional
    public void holdOfOpinion(String opinionId) {
        desk.lockOfOpinion(opinionId);
    }

    /** A round that asks nobody: under the tables of the round before, straight on to who must act. */
    private Opened passOn(Gate gate) {
        Round before = gates.round(gate.id(), gate.roundNo())
                .orElseThrow(() -> new RuleViolation(GateRule.GATE_AT_ANOTHER_STEP, gate.status()));
        gate.openRound();
        String outcome = gate.status() == GateStatus.COORDINATING ? COORDINATE : DECIDE;
        Instant now = clock.instant();
        gates.insertRound(before.followedBy(Ids.next(), gate, now, outcome));
        desk.save(gate);
        desk.tell(GateDesk.event(Acting.SYSTEM, "round.passedOn", gate).change("straightTo", null, gate.status()));
        return new Opened(List.of(), outcome);
    }

    /** The opinions with which the round's lines begin, as frozen: the process reads this more than once. */
    public List<String> opinions(String gateId) {
        return gates.opinionsOfRound(gateId);
    }

    /** Counts after an opinion came back; the process calls this. The command that moves the process has the lock. */
    @Transactional
    public Settled settle(String opinionId) {
        Quorum quorum = new Quorum(gates.signersBeside(opinionId));
        List<Signer> open = quorum.open();
        if (open.isEmpty()) {
            return new Settled(Settlement.RETURNED, null);
        }
        if (quorum.reached()) {
            enough(opinionId, open);
            return new Settled(Settlement.ENOUGH, null);
        }
        Optional<Signer> next = quorum.after(opinionId);
        next.ifPresent(this::ask);
        return next.map(signer -> new Settled(Settlement.NEXT, signer.id()))
                .orElse(new Settled(Settlement.RETURNED, null));
    }

    private void ask(Signer signer) {
        gates.end(List.of(signer.id()), OpinionStatus.ASKED);
        gates.opinionDue(signer.id(), later.of(desk.lockOfOpinion(signer.id())));
    }

    private void enough(String opinionId, List<Signer> open) {
        Gate gate = desk.lockOfOpinion(opinionId);
        gates.end(open.stream().map(Signer::id).toList(), OpinionStatus.CLOSED);
        List<String> seats = open.stream().map(Signer::seat).toList();
        desk.tell(GateDesk.event(Acting.SYSTEM, "round.enough", gate).change("notWaitedFor", null, desk.names(seats)));
    }

    /** Ends what is open in the present round because it was cut short, and closes it with that outcome. */
    void stop(Gate gate, String outcome) {
        List<String> open = new Quorum(gates.signers(gate.id()))
                .open().stream().map(Signer::id).toList();
        if (!open.isEmpty()) {
            gates.end(open, OpinionStatus.STOPPED);
        }
        gates.closeRound(gate.id(), gate.roundNo(), outcome, clock.instant());
    }

    /** Counts what came in; returns whether the lead department must coordinate before the leader decides. */
    @Transactional
    public boolean close(String gateId) {
        Gate gate = desk.lock(gateId);
        Standing standing = new Standing(gate.wasCoordinated(), gates.answers(gateId, gate.submission()));
        List<String> objectors = standing.objectors();
        boolean coordinate = !standing.first().isEmpty();
        gate.closeRound(coordinate);
        gates.closeRound(gateId, gate.roundNo(), coordinate ? COORDINATE : DECIDE, clock.instant());
        desk.save(gate);
        desk.tell(GateDesk.event(Acting.SYSTEM, "round.closed", gate)
                .change("objectors", null, objectors.isEmpty() ? null : desk.names(objectors)));
        return coordinate;
    }
}
