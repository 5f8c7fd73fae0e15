package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.lifecycle.engine.ModelVersion;
import cn.jingan.majorprojects.project.ProjectService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 列入储备库. */
@Component("admitProject")
class AdmitProjectDelegate implements JavaDelegate {
    private final ProjectService projects;

    AdmitProjectDelegate(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        projects.admit(ProjectProcessContract.PROJECT_ID.of(execution), ModelVersion.of(execution));
    }
}
