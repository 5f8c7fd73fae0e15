package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The last day of who is asked later than the round was opened: the working days of the level from today, never before the
 * day of the round (默认配置).
 */
@Component
class LaterDue {
    private final Gates gates;
    private final DecisionTables tables;
    private final GateSubjects subjects;
    private final OrganizationQueries organization;
    private final Clock clock;

    LaterDue(Gates gates, DecisionTables tables, GateSubjects subjects, OrganizationQueries organization, Clock clock) {
        this.gates = gates;
        this.tables = tables;
        this.subjects = subjects;
        this.organization = organization;
        this.clock = clock;
    }

    LocalDate of(Gate gate) {
        int days = tables.level(gate.kind(), subjects.at(gate.id(), gate.projectId()))
                .signOffDays();
        LocalDate own = organization.workingDays().plus(LocalDate.now(clock), days);
        return gates.round(gate.id(), gate.roundNo())
                .map(Round::signOffDue)
                .filter(own::isBefore)
                .orElse(own);
    }
}
