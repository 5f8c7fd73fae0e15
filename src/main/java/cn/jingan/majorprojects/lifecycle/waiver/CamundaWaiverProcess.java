package cn.jingan.majorprojects.lifecycle.waiver;

import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;
import static cn.jingan.majorprojects.lifecycle.waiver.WaiverProcessContract.WAIVER_ID;

import cn.jingan.majorprojects.gate.waiver.WaiverProcess;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.BesideTheCase;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts a waiver beside the case, under its code, and tells it what happened. */
@Component
class CamundaWaiverProcess implements WaiverProcess {
    private final BesideTheCase beside;
    private final EngineTasks tasks;

    CamundaWaiverProcess(BesideTheCase beside, EngineTasks tasks) {
        this.beside = beside;
        this.tasks = tasks;
    }

    @Override
    public void asked(String projectId, String projectCode, String waiverId) {
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, WAIVER_ID.name(), waiverId);
        beside.start(WaiverProcessContract.KEY, projectCode, ids);
    }

    @Override
    public void decided(Acting by, String waiverId) {
        tasks.complete(by, WaiverProcessContract.DECIDE, waiverId, Map.of());
    }

    @Override
    public void ended(String projectCode, String waiverId) {
        beside.end(WaiverProcessContract.KEY, projectCode, WAIVER_ID, waiverId);
    }
}
