package cn.jingan.majorprojects.lifecycle.project;

import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.ENTRY_STAGE;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.project.ProjectQueries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 确定起始阶段: the one the project stands at now. */
@Component("setEntryStage")
class SetEntryStageDelegate implements JavaDelegate {
    private final ProjectQueries projects;

    SetEntryStageDelegate(ProjectQueries projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ENTRY_STAGE.set(
                execution, projects.facts(PROJECT_ID.of(execution)).stage().name());
    }
}
