package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.CHANGE_ID;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_ID;

import cn.jingan.majorprojects.change.ChangeOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a change which gate decides it; a gate between stages decides none. */
@Component
class GateMatters {
    private final ObjectProvider<ChangeOutcomes> changes;

    GateMatters(ObjectProvider<ChangeOutcomes> changes) {
        this.changes = changes;
    }

    void opened(DelegateExecution gate) {
        Object change = gate.getVariable(CHANGE_ID.name());
        if (change != null) {
            changes.getObject().atGate(change.toString(), GATE_ID.of(gate));
        }
    }
}
