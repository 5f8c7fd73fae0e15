package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.COORDINATION_ANSWER;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.DECISION;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.ISSUE_ANSWER;
import static cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract.CONSULTED_ID;
import static cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract.DRAFT_ANSWER;
import static cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract.GIVE_ANSWER;
import static cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract.OPINION_ID;

import cn.jingan.majorprojects.gate.GateProcess;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.engine.EngineMessages;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the models of a gate and of a department's sign-off what happened. */
@Component
class CamundaGateProcess implements GateProcess {
    private static final String REMOVED = "REMOVED";

    private final EngineTasks tasks;
    private final EngineMessages messages;
    private final GateQueries gates;
    private final ProjectService projects;

    CamundaGateProcess(EngineTasks tasks, EngineMessages messages, GateQueries gates, ProjectService projects) {
        this.tasks = tasks;
        this.messages = messages;
        this.gates = gates;
        this.projects = projects;
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
    public void given(Acting by, String opinionId) {
        tasks.complete(by, SignOffProcessContract.GIVE, opinionId, Map.of());
    }

    @Override
    public void consulted(Acting by, String opinionId, String beforeId, String department) {
        involve(opinionId, department);
        Map<String, Object> answers = Map.of(DRAFT_ANSWER.name(), "CONSULT", CONSULTED_ID.name(), beforeId);
        tasks.complete(by, SignOffProcessContract.DRAFT, opinionId, answers);
    }

    @Override
    public void opinionIssued(Acting by, String opinionId, boolean issued) {
        Map<String, Object> answers = Map.of(SignOffProcessContract.ISSUE_ANSWER.name(), answer(issued));
        tasks.complete(by, SignOffProcessContract.ISSUE, opinionId, answers);
    }

    @Override
    public void issuedAndAsked(Acting by, String opinionId, String afterId, String department) {
        involve(opinionId, department);
        Map<String, Object> answers =
                Map.of(SignOffProcessContract.ISSUE_ANSWER.name(), "THEN_ASK", CONSULTED_ID.name(), afterId);
        tasks.complete(by, SignOffProcessContract.ISSUE, opinionId, answers);
    }

    @Override
    public void draftTakenBack(Acting by, String opinionId) {
        drop(SignOffProcessContract.ISSUE, opinionId, SignOffProcessContract.ISSUE_ANSWER, answer(false));
    }

    @Override
    public void signerAdded(Acting by, String gateId, String opinionId, String department) {
        involve(opinionId, department);
        messages.begin(GateProcessContract.ADD_SIGNER, gates.processOf(gateId), OPINION_ID, opinionId);
    }

    @Override
    public void signerRemoved(Acting by, String opinionId) {
        boolean gone = tasks.drop(SignOffProcessContract.DRAFT, opinionId, Map.of(DRAFT_ANSWER.name(), REMOVED))
                || tasks.drop(SignOffProcessContract.GIVE, opinionId, Map.of(GIVE_ANSWER.name(), REMOVED));
        if (!gone) {
            drop(SignOffProcessContract.ISSUE, opinionId, SignOffProcessContract.ISSUE_ANSWER, REMOVED);
        }
    }

    @Override
    public void recalled(Acting by, String gateId) {
        messages.send(GateProcessContract.TO_APPLICANT, gates.processOf(gateId));
    }

    @Override
    public void sentToCoordination(Acting by, String gateId) {
        messages.send(GateProcessContract.TO_COORDINATOR, gates.processOf(gateId));
    }

    @Override
    public void askedAgain(Acting by, String gateId) {
        messages.send(GateProcessContract.RE_ASK, gates.processOf(gateId));
    }

    @Override
    public void coordinated(Acting by, String gateId, boolean nextRound) {
        String answer = nextRound ? "NEXT_ROUND" : "RETURN_APPLICANT";
        tasks.complete(by, GateProcessContract.COORDINATE, gateId, Map.of(COORDINATION_ANSWER.name(), answer));
    }

    @Override
    public void decided(Acting by, String gateId, Verdict verdict) {
        tasks.complete(by, GateProcessContract.DECIDE, gateId, Map.of(DECISION.name(), verdict.name()));
    }

    private void drop(String kind, String opinionId, ProcessVariable<String> variable, String value) {
        if (!tasks.drop(kind, opinionId, Map.of(variable.name(), value))) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
    }

    /** Who is asked sees the project from now on. */
    private void involve(String opinionId, String department) {
        String gateId = gates.opinion(opinionId).gateId();
        projects.involve(gates.gate(gateId).projectId(), List.of(department));
    }

    private static String answer(boolean issued) {
        return issued ? "ISSUED" : "RETURNED";
    }
}
