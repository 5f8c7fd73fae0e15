package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.RoundService;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The opinions a round asks for, as the model walks through them. */
@Component("roundOpinions")
public class RoundOpinions {
    private final RoundService rounds;

    RoundOpinions(RoundService rounds) {
        this.rounds = rounds;
    }

    /** The frozen rows, in a fixed order: the engine reads this more than once. */
    public List<String> asked(DelegateExecution execution) {
        return rounds.opinions(GateProcessContract.GATE_ID.of(execution));
    }
}
