package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.RoundService;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The opinions a round asks for, as the model walks through them. */
@Component("roundOpinions")
public class RoundOpinions {
    private final RoundService rounds;
    private final GateQueries gates;

    RoundOpinions(RoundService rounds, GateQueries gates) {
        this.rounds = rounds;
        this.gates = gates;
    }

    /** The frozen rows, in a fixed order: the engine reads this more than once. */
    public List<String> asked(DelegateExecution execution) {
        return rounds.opinions(GateProcessContract.GATE_ID.of(execution));
    }

    /** 征求一个岗位? */
    public boolean ofPost(DelegateExecution execution) {
        return gates.opinion(SignOffProcessContract.OPINION_ID.of(execution)).post() != null;
    }
}
