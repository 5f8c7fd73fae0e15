package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.COORDINATION_ANSWER;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.DECISION;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.ISSUE_ANSWER;

import cn.jingan.majorprojects.gate.GateProcess;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the models of a gate and of a department's sign-off what happened. */
@Component
class CamundaGateProcess implements GateProcess {
    private final EngineTasks tasks;

    CamundaGateProcess(EngineTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void prepared(Acting by, String gateId) {
        tasks.complete(by, GateProcessContract.PREPARE, gateId, Map.of());
    }

    @Override
    public void issued(Acting by, String gateId, boolean issued) {
        tasks.complete(by, GateProcessContract.ISSUE, gateId, Map.of(ISSUE_ANSWER.name(), answer(issued)));
    }

    @Override
    public void drafted(Acting by, String opinionId) {
        tasks.complete(by, SignOffProcessContract.DRAFT, opinionId, Map.of());
    }

    @Override
    public void opinionIssued(Acting by, String opinionId, boolean issued) {
        Map<String, Object> answers = Map.of(SignOffProcessContract.ISSUE_ANSWER.name(), answer(issued));
        tasks.complete(by, SignOffProcessContract.ISSUE, opinionId, answers);
    }

    @Override
    public void coordinated(Acting by, String gateId, boolean askAgain) {
        String answer = askAgain ? "ASK_AGAIN" : "RETURN_APPLICANT";
        tasks.complete(by, GateProcessContract.COORDINATE, gateId, Map.of(COORDINATION_ANSWER.name(), answer));
    }

    @Override
    public void decided(Acting by, String gateId, Verdict verdict) {
        tasks.complete(by, GateProcessContract.DECIDE, gateId, Map.of(DECISION.name(), verdict.name()));
    }

    private static String answer(boolean issued) {
        return issued ? "ISSUED" : "RETURNED";
    }
}
