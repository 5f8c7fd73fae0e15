package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.DecisionTables.Level;
import cn.jingan.majorprojects.gate.DecisionTables.Matrix;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of sign-off: opened under the tables of the day, closed when every asked department has answered. */
@Service
public class RoundService {
    private final Gates gates;
    private final GateDesk desk;
    private final DecisionTables tables;
    private final Parties parties;
    private final OrganizationQueries organization;
    private final Clock clock;

    RoundService(
            Gates gates,
            GateDesk desk,
            DecisionTables tables,
            Parties parties,
            OrganizationQueries organization,
            Clock clock) {
        this.gates = gates;
        this.desk = desk;
        this.tables = tables;
        this.parties = parties;
        this.organization = organization;
        this.clock = clock;
    }

    /** Freezes who is asked and under which table versions; the process calls this. Returns the departments asked. */
    @Transactional
    public List<String> open(String gateId, GateSubject subject) {
        Gate gate = desk.lock(gateId);
        Matrix matrix = tables.matrix(gate.kind(), subject);
        Level level = tables.level(gate.kind(), subject);
        Parties.Resolved resolved = parties.resolve(matrix.parties(), subject, gate.asked());
        if (resolved.asked().isEmpty()) {
            throw new RuleViolation(GateRule.NOBODY_TO_ASK);
        }
        gate.openRound();
        Round round = round(gate, matrix, level, resolved.unresolved());
        gates.insertRound(round);
        gates.insertOpinions(round, resolved.asked());
        desk.save(gate);
        List<String> departments =
                resolved.asked().stream().map(Gates.Asked::department).toList();
        desk.tell(GateDesk.event(Acting.SYSTEM, "round.opened", gate)
                .change("asked", null, String.join("、", names(departments)))
                .change("decider", null, organization.postName(level.post()))
                .under(matrix.version(), level.version()));
        return departments;
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
                clock.instant(),
                null,
                null);
    }

    /** The opinions the round asks for, as frozen, in a fixed order: the process reads this more than once. */
    public List<String> opinions(String gateId) {
        return gates.opinionsOfRound(gateId);
    }

    /** Counts what came in; returns whether the lead department must coordinate before the leader decides. */
    @Transactional
    public boolean close(String gateId) {
        Gate gate = desk.lock(gateId);
        List<String> objectors = new Standing(gates.answers(gateId, gate.submission())).objectors();
        boolean coordinate = !objectors.isEmpty() && !gate.wasCoordinated();
        gate.closeRound(coordinate);
        gates.closeRound(gateId, gate.roundNo(), coordinate ? "COORDINATE" : "DECIDE", clock.instant());
        desk.save(gate);
        desk.tell(GateDesk.event(Acting.SYSTEM, "round.closed", gate)
                .change("objectors", null, objectors.isEmpty() ? null : String.join("、", names(objectors))));
        return coordinate;
    }

    private List<String> names(List<String> departments) {
        return departments.stream().map(organization::departmentName).toList();
    }
}
