package cn.jingan.majorprojects.lifecycle.light;

import static cn.jingan.majorprojects.lifecycle.light.LightOverrideProcessContract.OVERRIDE_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.BesideTheCase;
import cn.jingan.majorprojects.light.LightOverrideProcess;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts an override beside the case, under its code, and tells it what happened. */
@Component
class CamundaLightOverrideProcess implements LightOverrideProcess {
    private final BesideTheCase beside;
    private final EngineTasks tasks;

    CamundaLightOverrideProcess(BesideTheCase beside, EngineTasks tasks) {
        this.beside = beside;
        this.tasks = tasks;
    }

    @Override
    public void asked(String projectId, String projectCode, String overrideId) {
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, OVERRIDE_ID.name(), overrideId);
        beside.start(LightOverrideProcessContract.KEY, projectCode, ids);
    }

    @Override
    public void decided(Acting by, String overrideId) {
        tasks.complete(by, LightOverrideProcessContract.DECIDE, overrideId, Map.of());
    }

    @Override
    public void ended(String projectCode, String overrideId) {
        beside.end(LightOverrideProcessContract.KEY, projectCode, OVERRIDE_ID, overrideId);
    }
}
