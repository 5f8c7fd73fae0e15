package cn.jingan.majorprojects.lifecycle.light;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.light.LightAuthority;
import org.springframework.stereotype.Component;

/**
 * Who decides about a light: the leader in charge of the project's category, as bpmn/decision-level.dmn names who lets it
 * out of the reserve (S1); 默认配置，待确认.
 */
@Component
class LevelOfLights implements LightAuthority {
    private final DecisionTables tables;
    private final GateSubjects subjects;

    LevelOfLights(DecisionTables tables, GateSubjects subjects) {
        this.tables = tables;
        this.subjects = subjects;
    }

    @Override
    public Level level(String projectId) {
        DecisionTables.Level level = tables.level(GateKind.S1, subjects.of(projectId));
        return new Level(level.post(), level.decisionDays(), level.version());
    }
}
