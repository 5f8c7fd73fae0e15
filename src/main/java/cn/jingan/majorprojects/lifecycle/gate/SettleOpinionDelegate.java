package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.SETTLEMENT;
import static cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract.OPINION_ID;

import cn.jingan.majorprojects.gate.RoundService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 清点意见; the answer stays in its own branch, because others count at the same time. */
@Component("settleOpinion")
class SettleOpinionDelegate implements JavaDelegate {
    private final RoundService rounds;

    SettleOpinionDelegate(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundService.Settled settled = rounds.settle(OPINION_ID.of(execution));
        SETTLEMENT.setHere(execution, settled.settlement().name());
        OPINION_ID.setIfAny(execution, settled.next());
    }
}
