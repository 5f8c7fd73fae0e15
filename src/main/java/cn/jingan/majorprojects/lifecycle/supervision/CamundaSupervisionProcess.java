package cn.jingan.majorprojects.lifecycle.supervision;

import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;
import static cn.jingan.majorprojects.lifecycle.supervision.SupervisionProcessContract.SUPERVISION_ANSWER;
import static cn.jingan.majorprojects.lifecycle.supervision.SupervisionProcessContract.SUPERVISION_ID;

import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.BesideTheCase;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.supervision.SupervisionProcess;
import cn.jingan.majorprojects.supervision.Verdict;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts an order beside the case, under its code, and tells it what happened. */
@Component
class CamundaSupervisionProcess implements SupervisionProcess {
    private final BesideTheCase beside;
    private final EngineTasks tasks;
    private final RuntimeService runtime;
    private final SupervisionCopies copies;

    CamundaSupervisionProcess(
            BesideTheCase beside, EngineTasks tasks, RuntimeService runtime, SupervisionCopies copies) {
        this.beside = beside;
        this.tasks = tasks;
        this.runtime = runtime;
        this.copies = copies;
    }

    @Override
    public void issued(String projectId, String projectCode, String orderId) {
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, SUPERVISION_ID.name(), orderId);
        beside.start(SupervisionProcessContract.KEY, projectCode, ids);
        copies.send(orderId);
    }

    @Override
    public void answered(Acting by, String orderId) {
        tasks.complete(by, SupervisionProcessContract.ANSWER, orderId, Map.of());
    }

    @Override
    public void verified(Acting by, String orderId, Verdict.Choice verdict) {
        Map<String, Object> answer = Map.of(SUPERVISION_ANSWER.name(), verdict.name());
        tasks.complete(by, SupervisionProcessContract.VERIFY, orderId, answer);
    }

    @Override
    public void withdrawn(String projectCode, String orderId) {
        runtime.createMessageCorrelation(SupervisionProcessContract.WITHDRAW)
                .processInstanceBusinessKey(projectCode)
                .processInstanceVariableEquals(SUPERVISION_ID.name(), orderId)
                .correlate();
    }

    @Override
    public void ended(String projectCode) {
        beside.end(SupervisionProcessContract.KEY, projectCode);
    }
}
