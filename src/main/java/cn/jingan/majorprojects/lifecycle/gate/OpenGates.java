package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.lifecycle.table.RunningCases;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The open gates, as what their next round would ask the tables about. */
@Component
class OpenGates implements RunningCases {
    private final GateQueries gates;
    private final ProjectQueries projects;
    private final ProjectGateSubjects subjects;

    OpenGates(GateQueries gates, ProjectQueries projects, ProjectGateSubjects subjects) {
        this.gates = gates;
        this.projects = projects;
        this.subjects = subjects;
    }

    @Override
    public List<String> tables() {
        return List.of(CamundaDecisionTables.MATRIX, CamundaDecisionTables.LEVEL);
    }

    @Override
    public List<Case> running() {
        List<GateView> open = gates.open().stream()
                .filter(gate -> gate.kind().betweenStages())
                .toList();
        Map<String, ProjectFacts> facts =
                projects.facts(open.stream().map(GateView::projectId).distinct().toList());
        return open.stream()
                .map(gate -> running(gate, Objects.requireNonNull(facts.get(gate.projectId()))))
                .toList();
    }

    private Case running(GateView gate, ProjectFacts project) {
        return new Case(
                project.code(), gate.kind().name(), CamundaDecisionTables.facts(gate.kind(), subjects.of(project)));
    }
}
