package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_ID;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_KIND;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.KEY;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateStatus;
import cn.jingan.majorprojects.milestone.PlanAtGate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Whether a case is at S2 and its submission with those who sign. */
@Component
class SubmittedPlan implements PlanAtGate {
    private final RuntimeService runtime;
    private final GateQueries gates;

    SubmittedPlan(RuntimeService runtime, GateQueries gates) {
        this.runtime = runtime;
        this.gates = gates;
    }

    @Override
    public boolean signing(String projectCode) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(projectCode)
                .variableValueEquals(GATE_KIND.name(), GateKind.S2.name())
                .list()
                .stream()
                .map(this::status)
                .anyMatch(status -> status != GateStatus.PREPARING && !status.over());
    }

    private GateStatus status(ProcessInstance gate) {
        Object id = runtime.getVariable(gate.getId(), GATE_ID.name());
        return gates.gate(GATE_ID.type().cast(id)).status();
    }
}
