package cn.jingan.majorprojects.lifecycle.permit;

import static cn.jingan.majorprojects.lifecycle.permit.PermitProcessContract.PERMIT_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.BesideTheCase;
import cn.jingan.majorprojects.permit.PermitProcess;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts a verification beside the case, under its code, and tells it what happened. */
@Component
class CamundaPermitProcess implements PermitProcess {
    private final BesideTheCase beside;
    private final EngineTasks tasks;

    CamundaPermitProcess(BesideTheCase beside, EngineTasks tasks) {
        this.beside = beside;
        this.tasks = tasks;
    }

    @Override
    public void recorded(String projectId, String projectCode, String permitId) {
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, PERMIT_ID.name(), permitId);
        beside.start(PermitProcessContract.KEY, projectCode, ids);
    }

    /** Of a permit that was recorded before there was this model, nobody was asked. */
    @Override
    public void verified(Acting by, String permitId) {
        tasks.completeIfAsked(by, PermitProcessContract.VERIFY, permitId, Map.of());
    }

    @Override
    public void annulled(String projectCode, String permitId) {
        beside.end(PermitProcessContract.KEY, projectCode, PERMIT_ID, permitId);
    }
}
