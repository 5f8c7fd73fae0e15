package cn.jingan.majorprojects.lifecycle.permit;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.permit.PermitQueries;
import cn.jingan.majorprojects.permit.PermitView;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a verification is asked: of the lead department's head, who did not record it. */
@Component
class PermitTasks implements TaskSubject {
    private final PermitQueries permits;
    private final ProjectQueries projects;

    PermitTasks(PermitQueries permits, ProjectQueries projects) {
        this.permits = permits;
        this.projects = projects;
    }

    @Override
    public String model() {
        return PermitProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return PermitProcessContract.PERMIT_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        PermitView permit = permits.permit(id);
        String lead = projects.facts(permit.projectId()).leadDepartment();
        return new Ask(
                PermitProcessContract.SUBJECT + "." + task,
                PermitProcessContract.SUBJECT,
                id,
                permits.label(permit),
                false,
                lead,
                lead,
                "HEAD",
                Set.of(permit.recordedBy()),
                permit.recordedBy(),
                null);
    }
}
