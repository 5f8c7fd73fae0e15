package cn.jingan.majorprojects.lifecycle.project;

import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.ENTRY_STAGE;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.KEY;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectProcess;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts a case: its road map is drawn, then the model runs. */
@Component
class CamundaProjectProcess implements ProjectProcess {
    private final RuntimeService runtime;
    private final RoadMapService roadMaps;

    CamundaProjectProcess(RuntimeService runtime, RoadMapService roadMaps) {
        this.runtime = runtime;
        this.roadMaps = roadMaps;
    }

    @Override
    public void start(ProjectFacts project) {
        roadMaps.drawUp(project.id(), project.code(), project.template());
        Map<String, Object> answers = Map.of(
                PROJECT_ID.name(),
                project.id(),
                ENTRY_STAGE.name(),
                project.stage().name());
        runtime.startProcessInstanceByKey(KEY, project.code(), answers);
    }
}
