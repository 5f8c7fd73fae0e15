package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateSubjects;
import org.springframework.stereotype.Component;

/**
 * Who is in charge of a project beside its gates: who decides, as bpmn/decision-level.dmn names it, when it leaves the
 * reserve (S1); 默认配置，待确认.
 */
@Component
public class LeaderInCharge {
    private final DecisionTables tables;
    private final GateSubjects subjects;

    LeaderInCharge(DecisionTables tables, GateSubjects subjects) {
        this.tables = tables;
        this.subjects = subjects;
    }

    /** The post, its working days for a decision, and the version of the table. */
    public DecisionTables.Level of(String projectId) {
        return tables.level(GateKind.S1, subjects.of(projectId));
    }
}
