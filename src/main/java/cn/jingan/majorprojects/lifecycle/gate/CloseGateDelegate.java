package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_ID;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.OUTCOME;

import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Verdict;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 固化决定; the case is told whether it may go on, and those concerned are sent a copy. */
@Component("closeGate")
class CloseGateDelegate implements JavaDelegate {
    private final GateService gates;
    private final DecisionCopies copies;

    CloseGateDelegate(GateService gates, DecisionCopies copies) {
        this.gates = gates;
        this.copies = copies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verdict verdict = gates.close(GATE_ID.of(execution));
        OUTCOME.set(execution, verdict == Verdict.REFUSED ? "REFUSED" : "APPROVED");
        copies.send(GATE_ID.of(execution));
    }
}
