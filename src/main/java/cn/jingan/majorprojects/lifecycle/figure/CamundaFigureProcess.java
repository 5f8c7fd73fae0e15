package cn.jingan.majorprojects.lifecycle.figure;

import static cn.jingan.majorprojects.lifecycle.figure.FigureProcessContract.FIGURE_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.gate.figure.FigureProcess;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.BesideTheCase;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts a verification beside the case, under its code, and tells it what happened. */
@Component
class CamundaFigureProcess implements FigureProcess {
    private final BesideTheCase beside;
    private final EngineTasks tasks;

    CamundaFigureProcess(BesideTheCase beside, EngineTasks tasks) {
        this.beside = beside;
        this.tasks = tasks;
    }

    @Override
    public void recorded(String projectId, String projectCode, String figureId) {
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, FIGURE_ID.name(), figureId);
        beside.start(FigureProcessContract.KEY, projectCode, ids);
    }

    @Override
    public void verified(Acting by, String figureId) {
        tasks.complete(by, FigureProcessContract.VERIFY, figureId, Map.of());
    }

    @Override
    public void annulled(String projectCode, String figureId) {
        beside.end(FigureProcessContract.KEY, projectCode, FIGURE_ID, figureId);
    }
}
