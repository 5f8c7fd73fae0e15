package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.lifecycle.figure.FigureProcessContract;
import cn.jingan.majorprojects.lifecycle.permit.PermitProcessContract;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.StageEntered;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is asked to verify anything of a case that is over, or to meet its conditions. */
@Component
public class SideEnds {
    private static final List<String> VERIFICATIONS = List.of(PermitProcessContract.KEY, FigureProcessContract.KEY);

    private final BesideTheCase beside;
    private final ProjectQueries projects;
    private final ConditionService conditions;

    SideEnds(BesideTheCase beside, ProjectQueries projects, ConditionService conditions) {
        this.conditions = conditions;
        this.beside = beside;
        this.projects = projects;
    }

    @EventListener
    void on(StageEntered entered) {
        if (entered.stage() == Stage.CLOSED) {
            of(projects.facts(entered.projectId()).code());
            conditions.endAll(entered.projectId());
        }
    }

    /** Ends the verifications of that case. */
    public void of(String projectCode) {
        VERIFICATIONS.forEach(key -> beside.end(key, projectCode));
    }
}
