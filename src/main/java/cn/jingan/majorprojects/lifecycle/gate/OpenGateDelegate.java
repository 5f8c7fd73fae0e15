package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_ID;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_KIND;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.lifecycle.engine.ModelVersion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 建立关口. */
@Component("openGate")
class OpenGateDelegate implements JavaDelegate {
    private final GateService gates;
    private final GateSubjects subjects;
    private final GateMatters matters;

    OpenGateDelegate(GateService gates, GateSubjects subjects, GateMatters matters) {
        this.gates = gates;
        this.subjects = subjects;
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        GateKind kind = GateKind.valueOf(GATE_KIND.of(execution));
        String instance = execution.getProcessInstanceId();
        String model = ModelVersion.of(execution);
        GATE_ID.set(execution, gates.open(subjects.of(PROJECT_ID.of(execution)), kind, instance, model));
        matters.opened(execution);
    }
}
