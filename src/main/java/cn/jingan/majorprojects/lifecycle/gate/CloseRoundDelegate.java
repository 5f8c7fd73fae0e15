package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_ID;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.ROUND_OUTCOME;

import cn.jingan.majorprojects.gate.RoundService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 汇总意见. */
@Component("closeRound")
class CloseRoundDelegate implements JavaDelegate {
    private final RoundService rounds;

    CloseRoundDelegate(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean coordinate = rounds.close(GATE_ID.of(execution));
        ROUND_OUTCOME.set(execution, coordinate ? "COORDINATE" : "DECIDE");
    }
}
