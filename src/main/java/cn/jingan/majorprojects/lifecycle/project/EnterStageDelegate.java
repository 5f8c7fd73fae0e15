package cn.jingan.majorprojects.lifecycle.project;

import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.STAGE;

import cn.jingan.majorprojects.lifecycle.engine.ModelVersion;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Stage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 转入下一阶段. */
@Component("enterStage")
class EnterStageDelegate implements JavaDelegate {
    private final ProjectService projects;

    EnterStageDelegate(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        projects.enter(
                PROJECT_ID.of(execution),
                Stage.valueOf(STAGE.of(execution)),
                ModelVersion.of(execution),
                ModelVersion.next(execution, "milestone"));
    }
}
