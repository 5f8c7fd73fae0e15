package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of a case asks of the project. */
@Component("projectCase")
public class ProjectCase {
    private static final Set<RunState> BEFORE_ADMISSION = Set.of(RunState.PROPOSED, RunState.NOT_ADMITTED);

    private final ProjectQueries projects;

    ProjectCase(ProjectQueries projects) {
        this.projects = projects;
    }

    /** 已列入储备库? A project that was put back into the reserve is in the library and is not admitted again. */
    public boolean admitted(DelegateExecution execution) {
        String id = ProjectProcessContract.PROJECT_ID.of(execution);
        return !BEFORE_ADMISSION.contains(projects.facts(id).runState());
    }
}
