package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.lifecycle.figure.FigureProcessContract;
import cn.jingan.majorprojects.lifecycle.permit.PermitProcessContract;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.StageEntered;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is asked to verify anything of a case that is over. */
@Component
public class SideEnds {
    private static final List<String> VERIFICATIONS = List.of(PermitProcessContract.KEY, FigureProcessContract.KEY);

    private final BesideTheCase beside;
    private final ProjectQueries projects;

    SideEnds(BesideTheCase beside, ProjectQueries projects) {
        this.beside = beside;
        this.projects = projects;
    }

    @EventListener
    void on(StageEntered entered) {
        if (entered.stage() == Stage.CLOSED) {
            of(projects.facts(entered.projectId()).code());
        }
    }

    /** Ends the verifications of that case. */
    public void of(String projectCode) {
        VERIFICATIONS.forEach(key -> beside.end(key, projectCode));
    }
}
