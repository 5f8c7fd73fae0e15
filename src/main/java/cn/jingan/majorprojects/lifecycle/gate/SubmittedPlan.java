package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateStatus;
import cn.jingan.majorprojects.milestone.PlanAtGate;
import org.springframework.stereotype.Component;

/** Whether a case is at S2 and its submission with those who sign. */
@Component
class SubmittedPlan implements PlanAtGate {
    private final GateQueries gates;

    SubmittedPlan(GateQueries gates) {
        this.gates = gates;
    }

    @Override
    public boolean signing(String projectCode) {
        return gates.ofCase(projectCode).stream()
                .filter(gate -> gate.kind() == GateKind.S2)
                .anyMatch(gate ->
                        gate.status() != GateStatus.PREPARING && !gate.status().over());
    }
}
