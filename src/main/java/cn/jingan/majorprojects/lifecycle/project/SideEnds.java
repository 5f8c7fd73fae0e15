package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.lifecycle.figure.FigureProcessContract;
import cn.jingan.majorprojects.lifecycle.permit.PermitProcessContract;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.StageEntered;
import cn.jingan.majorprojects.supervision.CaseOrders;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is asked to verify anything of a case that is over, to meet its conditions or to answer its orders. */
@Component
public class SideEnds {
    private static final List<String> VERIFICATIONS = List.of(PermitProcessContract.KEY, FigureProcessContract.KEY);

    private final BesideTheCase beside;
    private final ProjectQueries projects;
    private final ConditionService conditions;
    private final CaseOrders orders;

    SideEnds(BesideTheCase beside, ProjectQueries projects, ConditionService conditions, CaseOrders orders) {
        this.orders = orders;
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

    /** Ends the verifications and the orders of that case. */
    public void of(String projectCode) {
        VERIFICATIONS.forEach(key -> beside.end(key, projectCode));
        orders.endAll(projectCode);
    }
}
