package cn.jingan.majorprojects.lifecycle.milestone;

import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.MILESTONE_ID;

import cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.project.Stage;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the models ask of the road map. */
@Component("roadMap")
public class RoadMap {
    private final MilestoneQueries milestones;

    RoadMap(MilestoneQueries milestones) {
        this.milestones = milestones;
    }

    /** The milestones of a stage, in a fixed order: the engine reads this more than once. */
    public List<String> milestones(DelegateExecution execution, String stage) {
        return milestones.idsOfStage(ProjectProcessContract.PROJECT_ID.of(execution), Stage.valueOf(stage));
    }

    /** 前置节点都完成? */
    public boolean ready(DelegateExecution execution) {
        return milestones.ready(MILESTONE_ID.of(execution));
    }
}
