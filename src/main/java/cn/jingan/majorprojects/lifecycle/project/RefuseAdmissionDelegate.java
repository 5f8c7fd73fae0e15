package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.project.ProjectService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记为未入库. */
@Component("refuseAdmission")
class RefuseAdmissionDelegate implements JavaDelegate {
    private final ProjectService projects;

    RefuseAdmissionDelegate(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        projects.refuseAdmission(ProjectProcessContract.PROJECT_ID.of(execution));
    }
}
